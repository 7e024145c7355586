import type { Question } from '../../../../preload/contract/formKinds.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { SheetInHand } from './useSheet.ts';
import styles from './Write.module.css';

/** An answer in words, a number or a day. */
export function Typing(props: {
  readonly question: Question;
  readonly label: string;
  readonly hint: string;
  readonly language: string;
  readonly sheet: SheetInHand;
}) {
  const { question, label, hint, language, sheet } = props;
  const { value } = sheet.given;
  const { type } = question;
  return (
    <TextField
      className={styles.field ?? ''}
      label={label}
      value={value.text}
      onChange={(text) => sheet.put({ value: { ...value, text } })}
      maxLength={10_000}
      type={type === 'date' ? 'date' : 'text'}
      {...(type === 'number' ? { inputMode: 'decimal' } : {})}
      {...(type === 'longText' ? { lines: 4 } : {})}
      {...(hint ? { hint } : {})}
      lang={type === 'text' || type === 'longText' ? language : undefined}
    />
  );
}
