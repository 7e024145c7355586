import { useTranslation } from 'react-i18next';
import { FLYER_PLACES, type FlyerText, type TextPart } from '../../../../preload/contract/flyerText.ts';
import { directionOf } from '../../../i18n/index.ts';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './Parts.module.css';
import { partKey } from './partNames.ts';
import { linesOf, MOST_LINES, type PartDraft } from './wording.ts';

/** One part of a text: what it says in the language read beside it, and a field for each piece of it. */
export function PartFields(props: {
  readonly part: TextPart;
  readonly language: string;
  readonly typed: PartDraft;
  readonly onChange: (typed: PartDraft) => void;
  readonly beside: FlyerText | null;
  readonly besideLanguage: string;
}) {
  const { part, language, typed, onChange, beside, besideLanguage } = props;
  const { t } = useTranslation('flyerTexts');
  const words = beside?.[part.name];
  const read = (piece: string | readonly string[] | undefined) => <Beside words={piece} language={besideLanguage} />;
  if (typeof typed === 'string') {
    const many = part.shape === 'list' && linesOf(typed).length > MOST_LINES;
    return (
      <div className={styles.piece}>
        {read(typeof words === 'string' || Array.isArray(words) ? words : undefined)}
        <Field
          label={t(partKey(part.name))}
          language={language}
          typed={typed}
          onChange={onChange}
          hint={part.shape === 'list' ? t('list.hint') : null}
          error={many ? t('list.tooMany') : null}
          list={part.shape === 'list'}
        />
      </div>
    );
  }
  return (
    <fieldset className={styles.places}>
      <legend className={styles.legend}>{t(partKey(part.name))}</legend>
      {FLYER_PLACES.map((place) => (
        <div key={place} className={styles.piece}>
          {read(typeof words === 'object' && !Array.isArray(words) ? words[place] : undefined)}
          <Field
            label={t(`place.${place}`)}
            language={language}
            typed={typed[place]}
            onChange={(next) => onChange({ ...typed, [place]: next })}
          />
        </div>
      ))}
    </fieldset>
  );
}

function Field(props: {
  readonly label: string;
  readonly language: string;
  readonly typed: string;
  readonly onChange: (typed: string) => void;
  readonly hint?: string | null;
  readonly error?: string | null;
  readonly list?: boolean;
}) {
  const { label, language, typed, onChange, hint = null, error = null, list = false } = props;
  const { t } = useTranslation('flyerTexts');
  return (
    <TextField
      label={label}
      hint={typed.trim() ? hint : [t('empty'), hint].filter(Boolean).join(' ')}
      error={error}
      lang={language}
      dir={directionOf(language)}
      lines={list ? 4 : 1}
      className={styles.field ?? ''}
      value={typed}
      // A list may hold twelve lines as long as one line may be.
      maxLength={list ? 12 * 1200 : 1200}
      onChange={onChange}
    />
  );
}

function Beside(props: { readonly words: string | readonly string[] | undefined; readonly language: string }) {
  const { words = '', language } = props;
  return (
    <div className={styles.beside} lang={language} dir={directionOf(language)}>
      {typeof words === 'string' ? (
        words
      ) : (
        <ul className={styles.points}>
          {words.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
