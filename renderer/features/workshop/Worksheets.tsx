import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paper } from '../../../preload/contract/flyerKinds.ts';
import type { Output } from '../../../preload/contract/index.ts';
import { SITUATIONS, type Situation } from '../../../preload/contract/podmapKinds.ts';
import { useCall } from '../../bridge/hooks.ts';
import { useFormats } from '../../i18n/format.ts';
import { Desk } from '../../paper/Desk.tsx';
import { PaperField } from '../../paper/PaperField.tsx';
import { paperOf } from '../../paper/paper.ts';
import { usePages } from '../../paper/usePages.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Workshop.module.css';

type Shipped = Output<'podmaps.worksheets'>['rows'];

/** Blank sheets in every language they ship in, once it is known which, and which paper lies in the printer. */
export function Worksheets() {
  const settings = useCall('settings.get', {});
  const shipped = useCall('podmaps.worksheets', {});
  if (!settings.data || !shipped.data) return <ErrorMessage error={settings.error ?? shipped.error} />;
  return <SheetDesk shipped={shipped.data.rows} first={paperOf(settings.data.region)} />;
}

function SheetDesk({ shipped, first }: { readonly shipped: Shipped; readonly first: Paper }) {
  const { t, i18n } = useTranslation(['workshop', 'podmap']);
  const format = useFormats();
  const own = shipped.find(({ language }) => language === i18n.language) ?? shipped[0];
  const [language, setLanguage] = useState(own?.language ?? 'en');
  const [paper, setPaper] = useState(first);
  const [situation, setSituation] = useState<Situation>('general');
  const [large, setLarge] = useState(false);
  const [questions, setQuestions] = useState(true);
  const document = { kind: 'worksheet', language, paper, large, situation, questions } as const;
  const made = usePages(document);
  const state = shipped.find((row) => row.language === language)?.state ?? 'needsReview';
  return (
    <Desk document={document} made={made} told={[]}>
      <Select
        label={t('workshop:worksheets.language')}
        hint={t('workshop:worksheets.several')}
        options={shipped.map((row) => ({ id: row.language, label: format.languageName(row.language) }))}
        value={language}
        onChange={setLanguage}
      />
      {state === 'approved' ? null : (
        <Notice kind="note" word={t(`workshop:trust.${state}`)} announce="polite">
          {t('workshop:trust.ask')}
        </Notice>
      )}
      <Select
        label={t('workshop:worksheets.situation')}
        options={SITUATIONS.map((id) => ({ id, label: t(`podmap:situation.${id}`) }))}
        value={situation}
        onChange={setSituation}
      />
      <PaperField value={paper} onChange={setPaper} />
      <div className={styles.checks}>
        <Checkbox isSelected={large} onChange={setLarge}>
          {t('workshop:worksheets.large')}
        </Checkbox>
        <Checkbox isSelected={questions} onChange={setQuestions}>
          {t('workshop:worksheets.questions')}
        </Checkbox>
      </div>
    </Desk>
  );
}
