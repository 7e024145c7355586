import { useEffect, useRef } from 'react';
import type { Form, Question } from '../../../../preload/contract/formKinds.ts';
import type { ResponseAnswer } from '../../../../preload/contract/responseKinds.ts';
import styles from './Answer.module.css';
import { EditAnswer } from './EditAnswer.tsx';
import type { Opened } from './Opens.tsx';
import type { Decision } from './optimistic.ts';
import { RedactAnswer } from './RedactAnswer.tsx';
import { TranslateAnswer } from './TranslateAnswer.tsx';

export interface DeskProps {
  readonly question: Question;
  readonly answer: ResponseAnswer;
  readonly form: Form;
  readonly language: string | null;
  readonly onWord: (word: Omit<NonNullable<Decision['answers']>[number], 'question'>) => void;
  readonly onClose: () => void;
}

/** What is open under an answer, brought into sight whole. */
export function AnswerDesk({ what, ...props }: DeskProps & { readonly what: Opened }) {
  const place = useRef<HTMLDivElement>(null);
  // In braces: newer Chromium answers scrollIntoView with a promise, which an effect must not return.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const Desk = DESKS[what];
  return (
    <div ref={place} className={styles.desk}>
      <Desk key={what} {...props} />
    </div>
  );
}

const DESKS = { edit: EditAnswer, redact: RedactAnswer, translate: TranslateAnswer } as const;
