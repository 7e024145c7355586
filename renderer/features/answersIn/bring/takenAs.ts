import type { AnswerColumn } from '../../../../preload/contract/answersIn.ts';
import type { Form, Question } from '../../../../preload/contract/formKinds.ts';

export type TakenAs = AnswerColumn['takenAs'];

export const KINDS = ['question', 'share', 'option', 'other', 'timestamp', 'language', 'beside', 'leave'] as const;
export type Kind = (typeof KINDS)[number];

/** The questions a column of a kind can belong to; none for kinds that belong to no question. */
export function questionsFor(form: Form, kind: Kind): readonly Question[] {
  const asked = form.questions.filter(({ type }) => type !== 'note');
  if (kind === 'question') return asked;
  if (kind === 'share')
    return asked.filter(({ sensitivity, type }) => sensitivity !== 'everyday' && type !== 'consent');
  if (kind === 'option') return asked.filter(({ options }) => options.length > 0);
  return kind === 'other' ? asked.filter(({ other }) => other) : [];
}

/** The kinds of columns a form has room for. */
export const kindsFor = (form: Form): readonly Kind[] =>
  KINDS.filter(
    (kind) => ['timestamp', 'language', 'beside', 'leave'].includes(kind) || questionsFor(form, kind).length > 0,
  );

/** The column as one of another kind, of the question it was about where that fits. */
export function asKind(form: Form, before: TakenAs, kind: Kind): TakenAs {
  if (kind === 'timestamp' || kind === 'language' || kind === 'beside' || kind === 'leave') return { what: kind };
  const fitting = questionsFor(form, kind);
  const same = 'question' in before ? fitting.find(({ key }) => key === before.question) : undefined;
  const question = same ?? fitting[0];
  if (!question) return { what: 'beside' };
  return of(kind, question);
}

/** A column of a kind about a question. */
export function of(kind: 'question' | 'share' | 'option' | 'other', question: Question): TakenAs {
  if (kind !== 'option') return { what: kind, question: question.key };
  const option = question.options[0];
  return option ? { what: kind, question: question.key, option: option.key } : { what: 'beside' };
}
