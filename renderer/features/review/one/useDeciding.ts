import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../../../../preload/contract/reviews.ts';
import type { Opened } from './Opens.tsx';
import type { Decision } from './optimistic.ts';
import { isDone, nextOpen, openCount, plainOpen } from './steps.ts';
import type { Whose } from './Who.tsx';
import { questionWords } from './words.ts';

export type Word = Omit<NonNullable<Decision['answers']>[number], 'question'>;

export const answerId = (question: string): string => `answer-${question}`;

/** Which answer the keys are about, what is open under it, and deciding: each decision is said and moves on. */
export function useDeciding(view: ReviewView, decide: (decision: Decision) => void) {
  const { t, i18n } = useTranslation('review');
  const [chosen, setChosen] = useState<string | null>(null);
  const [opened, setOpened] = useState<{ question: string; what: Opened } | null>(null);
  const [said, setSaid] = useState('');
  const { answers } = view.response;
  const asked = useMemo(() => answers.map(({ question }) => question), [answers]);
  const active = chosen !== null && asked.includes(chosen) ? chosen : (nextOpen(answers, null) ?? asked[0] ?? null);

  const focus = useCallback((question: string | null) => {
    if (question === null) return;
    setChosen(question);
    // After it is drawn as the one that can have the focus.
    requestAnimationFrame(() => {
      const answer = document.getElementById(answerId(question));
      answer?.focus();
      answer?.scrollIntoView({ block: 'nearest' });
    });
  }, []);
  const nameOf = (key: string) => {
    const question = view.form.questions.find((one) => one.key === key);
    return question ? questionWords(question, i18n.language, view.form) : key;
  };

  const word = (question: string, words: Word, moves: boolean) => {
    decide({ answers: [{ question, ...words }] });
    const { decision, share } = words;
    const was = answers.find((one) => one.question === question)?.decision;
    const left = openCount(answers) - (was === 'open' && decision !== undefined && decision !== 'open' ? 1 : 0);
    if (decision) setSaid(t(`said.${decision}`, { question: nameOf(question), count: left }));
    else if (share) setSaid(t(`said.share.${share}`, { question: nameOf(question) }));
    if (moves) focus(nextOpen(answers, question));
  };
  const acceptAll = () => {
    const plain = plainOpen(view);
    if (plain.length > 0) decide({ answers: plain.map((question) => ({ question, decision: 'accept' as const })) });
    setSaid(t('said.all', { count: plain.length }));
    const left = answers.filter(({ decision, question }) => decision === 'open' && !plain.includes(question));
    focus(left[0]?.question ?? active);
  };
  const move = (by: 1 | -1) => {
    const at = active === null ? -1 : asked.indexOf(active);
    focus(asked[Math.min(asked.length - 1, Math.max(0, at + by))] ?? null);
  };
  const whose = (who: Whose) => {
    decide({ whose: who });
    const person = who.who === 'person' ? view.likely.find(({ id }) => id === who.id) : undefined;
    setSaid(who.who === 'new' ? t('said.new') : t('said.person', { name: person?.name ?? '' }));
  };
  const open = (question: string, what: Opened | null) => {
    if (isDone(view.response)) return;
    setChosen(question);
    setOpened(what === null ? null : { question, what });
  };
  return { active, opened, said, setSaid, setChosen, focus, word, acceptAll, move, whose, open };
}

export type Deciding = ReturnType<typeof useDeciding>;
