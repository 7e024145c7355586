import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/TextField.tsx';

/**
 * A field whose words are kept when it is left, with Enter, and when it goes out of sight: nothing typed is lost, and
 * words that are the same make no step.
 */
export function KeptField(props: {
  readonly label: string;
  readonly kept: string;
  readonly most: number;
  readonly onKeep: (text: string) => void;
  readonly lines?: number;
  readonly type?: 'text' | 'date';
  /** Empty words are not kept: what was there comes back. */
  readonly needed?: boolean;
}) {
  const { label, kept, most, onKeep, lines = 1, type = 'text', needed = false } = props;
  const { t } = useTranslation('podmap');
  const [text, setText] = useState(kept);
  useEffect(() => setText(kept), [kept]);
  const empty = needed && text.trim() === '';
  const latest = useRef({ text, kept, empty, onKeep });
  latest.current = { text, kept, empty, onKeep };
  const keep = () => {
    const now = latest.current;
    if (now.empty) setText(now.kept);
    else if (now.text !== now.kept) now.onKeep(now.text);
  };
  useEffect(
    () => () => {
      const now = latest.current;
      if (!now.empty && now.text !== now.kept) now.onKeep(now.text);
    },
    [],
  );
  return (
    <TextField
      label={label}
      value={text}
      onChange={setText}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && lines === 1) keep();
      }}
      maxLength={most}
      type={type}
      error={empty ? t('circle.needsName') : null}
      {...(lines > 1 ? { lines } : {})}
    />
  );
}
