import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/TextField.tsx';
import { useKept } from './useKept.ts';

/** A field of the map whose words are kept by themselves. */
export function KeptField(props: {
  readonly label: string;
  readonly kept: string;
  readonly most: number;
  /** Ends when the words were kept or refused. */
  readonly onKeep: (text: string) => Promise<unknown>;
  readonly lines?: number;
  readonly type?: 'text' | 'date';
  /** Empty words are not kept: what was there comes back. */
  readonly needed?: boolean;
}) {
  const { label, kept, most, onKeep, lines = 1, type = 'text', needed = false } = props;
  const { t } = useTranslation('podmap');
  const { text, setText, keep, leave } = useKept(kept, needed, onKeep);
  return (
    <TextField
      label={label}
      value={text}
      onChange={setText}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && lines === 1) keep();
      }}
      maxLength={most}
      type={type}
      error={needed && text.trim() === '' ? t('circle.needsName') : null}
      {...(lines > 1 ? { lines } : {})}
    />
  );
}
