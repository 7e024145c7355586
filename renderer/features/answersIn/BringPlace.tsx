import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AnswersPreview } from '../../../preload/contract/answersIn.ts';
import type { Output } from '../../../preload/contract/index.ts';
import type { Go } from '../../ui/places.ts';
import styles from './bring/Bring.module.css';
import { DoneStep } from './bring/DoneStep.tsx';
import { FileStep } from './bring/FileStep.tsx';
import { UnderstoodStep } from './bring/UnderstoodStep.tsx';

/** Answers from a file: chosen, understood, brought into the queue. Nothing of the roster changes here. */
export function BringPlace({ go }: { readonly go: Go }) {
  const queries = useQueryClient();
  const [preview, setPreview] = useState<AnswersPreview | null>(null);
  const [result, setResult] = useState<Output<'responses.bring'> | null>(null);
  const understood = (next: AnswersPreview) => {
    // What was read before belongs to another file, another form or other columns.
    for (const read of ['responses.previewRows', 'responses.previewColumns'] as const)
      queries.removeQueries({ queryKey: [read] });
    setPreview(next);
  };
  const restart = () => {
    setPreview(null);
    setResult(null);
  };
  return (
    <div className={styles.place}>
      {result ? (
        <DoneStep result={result} go={go} onAnother={restart} />
      ) : preview ? (
        <UnderstoodStep preview={preview} go={go} onPreview={understood} onBack={restart} onDone={setResult} />
      ) : (
        <FileStep go={go} onPreview={understood} />
      )}
    </div>
  );
}
