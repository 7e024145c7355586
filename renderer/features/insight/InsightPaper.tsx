import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLanguage, type Paper } from '../../../preload/contract/flyerKinds.ts';
import { useCall } from '../../bridge/hooks.ts';
import { Desk } from '../../paper/Desk.tsx';
import { HeadingsField } from '../../paper/HeadingsField.tsx';
import { PaperField } from '../../paper/PaperField.tsx';
import { paperOf } from '../../paper/paper.ts';
import { usePages } from '../../paper/usePages.ts';

/** The numbers on paper. What is printed may be seen by anybody, so that small counts are always hidden. */
export function InsightPaper({ form }: { readonly form: string | null }) {
  const { data: settings } = useCall('settings.get', {});
  return settings ? <PaperDesk form={form} first={paperOf(settings.region)} /> : null;
}

function PaperDesk({ form, first }: { readonly form: string | null; readonly first: Paper }) {
  const { t, i18n } = useTranslation('insight');
  const [paper, setPaper] = useState(first);
  const [language, setLanguage] = useState(() => AppLanguage.catch('en').parse(i18n.language));
  const document = { kind: 'insight', form, language, paper } as const;
  const made = usePages(document);
  return (
    <Desk document={document} made={made} told={[]} note={t('paper.hidden')}>
      <PaperField value={paper} onChange={setPaper} />
      <HeadingsField value={language} onChange={setLanguage} />
    </Desk>
  );
}
