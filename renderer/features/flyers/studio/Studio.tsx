import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../../preload/contract/settings.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { Omitted } from '../../../paper/Omitted.tsx';
import paper from '../../../paper/Paper.module.css';
import { usePages } from '../../../paper/usePages.ts';
import type { Go } from '../../../ui/places.ts';
import { CodeChoice } from './CodeChoice.tsx';
import { asked, documentOf } from './choices.ts';
import { ForWhom } from './ForWhom.tsx';
import { LanguagesChoice } from './LanguagesChoice.tsx';
import { LookChoice } from './LookChoice.tsx';
import { MeetingChoice } from './MeetingChoice.tsx';
import { PaperChoice } from './PaperChoice.tsx';
import { problemsOf } from './problems.ts';
import { Result } from './Result.tsx';
import { TabName } from './TabName.tsx';
import { type Chosen, useFlyer } from './useFlyer.ts';
import { WhatChoice } from './WhatChoice.tsx';
import { WhereAndWho } from './WhereAndWho.tsx';

/** The studio: the choices left, in the order an organizer thinks; what comes of them right, as it will be. */
export function Studio(props: { readonly first: Chosen; readonly settings: Settings; readonly go: Go }) {
  const { first, settings, go } = props;
  const { t } = useTranslation(['flyers', 'pages']);
  const { flyer, households, choose, chooseHouseholds, chooseTemplate } = useFlyer(first, settings);
  const what = asked(flyer.template);
  const forHouseholds = what.households && households !== null;
  const made = usePages(documentOf(flyer, households));
  const texts = useCall('flyerTexts.list', { template: flyer.template });
  const rows = texts.data?.rows ?? [];
  const messages = useCall(
    'flyers.messages',
    { flyer },
    { enabled: !what.paper && flyer.languages.length > 0, keep: true },
  );
  const problems = problemsOf(flyer, texts.data?.rows, what.paper ? made.failure : messages.error);

  return (
    <div className={paper.desk}>
      <section className={paper.choices} aria-label={t('pages:choices')}>
        <WhatChoice template={flyer.template} onChange={(template) => void chooseTemplate(template)} />
        <LanguagesChoice
          flyer={flyer}
          choose={choose}
          rows={rows}
          zoneId={forHouseholds ? households.zoneId : null}
          problems={problems}
          go={go}
        />
        <WhereAndWho flyer={flyer} choose={choose} missing={problems.missing} />
        {what.layout && flyer.layout === 'tearOff' ? <TabName flyer={flyer} choose={choose} /> : null}
        {what.meeting ? <MeetingChoice meeting={flyer.meeting} choose={choose} missing={problems.missing} /> : null}
        {what.households ? (
          <ForWhom households={households} onChange={chooseHouseholds} nobody={problems.nobody} />
        ) : null}
        {forHouseholds && made.pages?.omissions ? <Omitted omissions={made.pages.omissions} pages /> : null}
        {what.paper ? (
          <>
            <PaperChoice flyer={flyer} choose={choose} forHouseholds={forHouseholds} />
            {what.code ? <CodeChoice code={flyer.code} choose={choose} problems={problems} /> : null}
            <LookChoice flyer={flyer} choose={choose} />
          </>
        ) : null}
      </section>
      <Result
        flyer={flyer}
        document={documentOf(flyer, households)}
        made={made}
        messages={messages}
        rows={rows}
        problems={problems}
        choose={choose}
        go={go}
      />
    </div>
  );
}
