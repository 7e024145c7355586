import { useTranslation } from 'react-i18next';
import type { Wordings } from '../../../../preload/contract/formKinds.ts';
import { useFormats } from '../../../i18n/format.ts';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './Editor.module.css';

/** The words of one thing in the language one writes in, beside those of the first language as a guide. */
export function WordsField(props: {
  readonly label: string;
  readonly words: Wordings;
  readonly language: string;
  readonly first: string;
  readonly most: number;
  readonly onChange: (words: Wordings) => void;
  readonly lines?: number;
  readonly hint?: string;
  readonly optional?: boolean;
}) {
  const { label, words, language, first, most, onChange, lines, hint, optional = false } = props;
  const { t } = useTranslation('forms');
  const { languageName } = useFormats();
  const field = (
    <TextField
      label={language === first ? label : t('words.in', { what: label, language: languageName(language) })}
      lang={language}
      value={words[language] ?? ''}
      onChange={(text) => onChange({ ...words, [language]: text })}
      maxLength={most}
      optional={optional}
      {...(lines ? { lines } : {})}
      {...(hint ? { hint } : {})}
    />
  );
  if (language === first) return field;
  return (
    <div className={styles.pair}>
      <div className={styles.guide}>
        <span className={styles.soft}>{t('words.guide', { language: languageName(first) })}</span>
        <p lang={first} dir="auto">
          {words[first]?.trim() || t('words.none')}
        </p>
      </div>
      {field}
    </div>
  );
}
