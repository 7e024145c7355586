import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormDraft } from '../../../../preload/contract/formKinds.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { draftOf, editedOf } from '../editor/draft.ts';
import { useProblems } from '../editor/useProblems.ts';
import styles from './Gaps.module.css';
import { type Gap, gapsOf } from './gaps.ts';

/** Named one by one; the rest is counted. */
const NAMED = 5;

/** Says before a form is printed or pasted what of it is not in that language. Nothing where all is. */
export function Gaps(props: { readonly form: FormDraft; readonly language: string; readonly onMend: () => void }) {
  const { form, language, onMend } = props;
  const { t } = useTranslation('forms');
  const { number, languageName } = useFormats();
  const draft = useMemo(() => draftOf(editedOf(form)), [form]);
  const problems = useProblems(draft);
  const gaps = gapsOf(draft, problems, language);
  if (gaps.length === 0) return null;
  const words = (gap: Gap): string => {
    if (gap.what === 'head' || gap.what === 'note') return t(`gaps.${gap.what}`);
    const question = number(gap.number);
    return gap.what === 'question'
      ? t('gaps.question', { question })
      : t('gaps.options', { question, count: gap.count });
  };
  const more = gaps.length - NAMED;
  return (
    <Notice kind="warn" announce="polite" actions={<Button onPress={onMend}>{t('gaps.mend')}</Button>}>
      <p>{t('gaps.what', { language: languageName(language) })}</p>
      <ul className={styles.gaps}>
        {gaps.slice(0, NAMED).map((gap, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two notes read alike, and only their order tells them apart
          <li key={at}>{words(gap)}</li>
        ))}
        {more > 0 ? <li>{t('gaps.more', { count: more })}</li> : null}
      </ul>
    </Notice>
  );
}
