import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/TextField.tsx';

/** A note to oneself about a response. Kept when the field is left. */
export function Note({ note, onNote }: { readonly note: string; readonly onNote: (note: string) => void }) {
  const { t } = useTranslation('review');
  const [text, setText] = useState(note);
  const latest = useRef({ text, note, onNote });
  useEffect(() => {
    latest.current = { text, note, onNote };
  });
  // Taken back by undo, or written elsewhere.
  useEffect(() => setText(note), [note]);
  const keep = () => {
    const now = latest.current;
    if (now.text !== now.note) now.onNote(now.text);
  };
  const leave = useRef(keep);
  useEffect(() => {
    leave.current = keep;
  });
  useEffect(() => () => leave.current(), []);
  return (
    <TextField
      label={t('note.label')}
      hint={t('note.hint')}
      id="review-note"
      lines={2}
      value={text}
      maxLength={5000}
      onChange={setText}
      onBlur={keep}
    />
  );
}
