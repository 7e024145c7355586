import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportPreview } from '../../../preload/contract/imports.ts';
import type { Output } from '../../../preload/contract/index.ts';
import type { Go } from '../../ui/places.ts';
import { ColumnsStep } from './ColumnsStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import type { Decided } from './decisions.ts';
import { FileStep } from './FileStep.tsx';
import styles from './ImportPlace.module.css';
import { RowsStep } from './RowsStep.tsx';
import { type Step, Steps } from './Steps.tsx';

/** Bringing in a form: a file, what we understood of it, its rows, done. Nothing is written before the last step. */
export function ImportPlace({ go }: { readonly go: Go }) {
  const queries = useQueryClient();
  const [step, setStep] = useState<Step>('file');
  const [preview, setPreview] = useState<ImportPreview | null>(null);
  const [decided, setDecided] = useState<Decided>(new Map());
  const [result, setResult] = useState<Output<'imports.commit'> | null>(null);

  const understood = (next: ImportPreview) => {
    // The rows read before belong to another file or to other columns.
    queries.removeQueries({ queryKey: ['imports.rows'] });
    setPreview(next);
    setDecided(new Map());
  };
  const restart = () => {
    setPreview(null);
    setResult(null);
    setStep('file');
  };

  return (
    <div className={styles.place}>
      <Steps now={step} />
      {step === 'file' || preview === null ? (
        <FileStep
          onPreview={(next) => {
            understood(next);
            setStep('columns');
          }}
        />
      ) : step === 'columns' ? (
        <ColumnsStep
          preview={preview}
          decided={decided.size > 0}
          onPreview={understood}
          onBack={restart}
          onNext={() => setStep('rows')}
        />
      ) : step === 'rows' || result === null ? (
        <RowsStep
          preview={preview}
          decided={decided}
          onDecided={setDecided}
          onBack={() => setStep('columns')}
          onDone={(written) => {
            setResult(written);
            setStep('done');
          }}
        />
      ) : (
        <DoneStep result={result} onAnother={restart} onPeople={() => go({ at: 'people', person: null })} />
      )}
    </div>
  );
}
