import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLanguage } from '../../../preload/contract/flyerKinds.ts';
import { useCall } from '../../bridge/hooks.ts';
import { languageOptions } from '../../i18n/languages.ts';
import { Desk } from '../../paper/Desk.tsx';
import { paperOf } from '../../paper/paper.ts';
import { usePages } from '../../paper/usePages.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import type { View } from './NetworkPlace.tsx';

const PAPERS = ['letter', 'a4'] as const;

/** The pod seen whole on paper: picture, table and questions, for whoever it was chosen for. */
export function NetworkPaper({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  const { data: settings } = useCall('settings.get', {});
  return settings ? (
    <PaperDesk view={view} first={paperOf(settings.region)}>
      {children}
    </PaperDesk>
  ) : null;
}

function PaperDesk(props: {
  readonly view: View;
  readonly first: (typeof PAPERS)[number];
  readonly children: ReactNode;
}) {
  const { view, first, children } = props;
  const { t, i18n } = useTranslation(['network', 'flyers']);
  const [paper, setPaper] = useState(first);
  const [language, setLanguage] = useState(() => AppLanguage.catch('en').parse(i18n.language));
  const [codes, setCodes] = useState(false);
  const document = { ...view, kind: 'podPicture', language, paper, codes } as const;
  const made = usePages(document);
  return (
    <Desk document={document} made={made} told={[]}>
      <RadioGroup
        label={t('flyers:paper.label')}
        row
        options={PAPERS.map((id) => ({ id, label: t(`flyers:paper.${id}`) }))}
        value={paper}
        onChange={setPaper}
      />
      <Select
        label={t('flyers:headings.label')}
        options={languageOptions()}
        value={language}
        onChange={(chosen) => setLanguage(AppLanguage.parse(chosen))}
      />
      <div>
        <Checkbox isSelected={codes} onChange={setCodes}>
          {t('network:paper.codes')}
        </Checkbox>
        <p>{t('network:paper.codesHint')}</p>
      </div>
      {children}
    </Desk>
  );
}
