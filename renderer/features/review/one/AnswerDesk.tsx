import type { Form, Question } from '../../../../preload/contract/formKinds.ts';
import type { ResponseAnswer } from '../../../../preload/contract/responseKinds.ts';
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

/** What is open under an answer. */
export function AnswerDesk({ what, ...props }: DeskProps & { readonly what: Opened }) {
  switch (what) {
    case 'edit':
      return <EditAnswer {...props} />;
    case 'redact':
      return <RedactAnswer {...props} />;
    case 'translate':
      return <TranslateAnswer {...props} />;
  }
}
