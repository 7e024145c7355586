import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLanguage, type Paper } from '../../../preload/contract/flyerKinds.ts';
import { useCall } from '../../bridge/hooks.ts';
import { Desk } from '../../paper/Desk.tsx';
import { HeadingsField } from '../../paper/HeadingsField.tsx';
import { PaperField } from '../../paper/PaperField.tsx';
import { paperOf } from '../../paper/paper.ts';
import { usePages } from '../../paper/usePages.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { View } from './view.ts';

/** The pod seen whole on paper: picture, table and questions, for whoever it was chosen for. */
export function NetworkPaper({ view, children }: { readonly view: View; readonly children: ReactNode }) {
  const { data: settings } = useCall('settings.get', {});
  return settings ? (
    <PaperDesk view={view} first={paperOf(settings.region)}>
      {children}
    </PaperDesk>
  ) : null;
}

function PaperDesk(props: { readonly view: View; readonly first: Paper; readonly children: ReactNode }) {
  const { view, first, children } = props;
  const { t, i18n } = useTranslation('network');
  const [paper, setPaper] = useState(first);
  const [language, setLanguage] = useState(() => AppLanguage.catch('en').parse(i18n.language));
  const [codes, setCodes] = useState(false);
  const document = { ...view, kind: 'podPicture', language, paper, codes } as const;
  const made = usePages(document);
  return (
    <Desk document={document} made={made} told={[]}>
      <PaperField value={paper} onChange={setPaper} />
      <HeadingsField value={language} onChange={setLanguage} />
      <div>
        <Checkbox isSelected={codes} onChange={setCodes}>
          {t('paper.codes')}
        </Checkbox>
        <p>{t('paper.codesHint')}</p>
      </div>
      {children}
    </Desk>
  );
}
