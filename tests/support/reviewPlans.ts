import fc from 'fast-check';
import type { Input } from '../../preload/contract/index.ts';
import type { TestCore } from './core.ts';
import { answered, EVERY_PART } from './reviews.ts';

/** What is done about one answer. */
export type Doing = 'accept' | 'edit' | 'redact' | 'hold' | 'discard' | 'leave';

export interface PlannedAnswer {
  readonly question: string;
  readonly doing: Doing;
  readonly share: 'unsaid' | 'yes' | 'no';
  /** Which of its options are chosen, by place. */
  readonly options: readonly number[];
  readonly seed: number;
}

export interface PlannedResponse {
  readonly answers: readonly PlannedAnswer[];
  /** Somebody new, or one of those on the roster by place. */
  readonly whose: number | 'new';
  readonly ends: 'approve' | 'reject' | 'wait' | 'undo';
}

const asked = EVERY_PART.questions;

const planned = (question: string): fc.Arbitrary<PlannedAnswer> =>
  fc.record({
    question: fc.constant(question),
    doing: fc.constantFrom<Doing>('accept', 'accept', 'accept', 'edit', 'redact', 'hold', 'discard', 'leave'),
    share: fc.constantFrom('unsaid', 'yes', 'no'),
    options: fc.uniqueArray(fc.nat(2), { maxLength: 3 }),
    seed: fc.nat(9),
  });

export const plannedResponse = (doings?: readonly Doing[]): fc.Arbitrary<PlannedResponse> =>
  fc.record({
    answers: fc
      .subarray(asked.map(({ key }) => key))
      .chain((keys) => fc.tuple(...['name', ...keys.filter((key) => key !== 'name')].map(planned)))
      .map((answers) =>
        doings
          ? answers.map((answer) => ({ ...answer, doing: doings[answer.seed % doings.length] ?? 'accept' }))
          : answers,
      ),
    whose: fc.oneof(fc.constant('new' as const), fc.nat(2)),
    ends: fc.constantFrom('approve', 'approve', 'reject', 'wait', 'undo'),
  });

/** A word that stands nowhere else: letters only, so that folding and printing leave it whole. */
export function markerOf(at: number, question: string, role: string): string {
  const letters = [...String(at)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  return `Zq${letters}${question.replaceAll('_', '')}${role}`;
}

const NUMBERS: Readonly<Record<string, string>> = { raw: '0', edit: '1', left: '2' };

/** What somebody said to a question: words that tell which response, question and wording they are of. */
export function wordFor(at: number, question: string, role: 'raw' | 'edit' | 'left', seed: number): string {
  const type = asked.find(({ key }) => key === question)?.type;
  if (question === 'phone') return `718 55${seed} ${NUMBERS[role]}${String(100 + at)}`;
  if (question === 'email') return `${markerOf(at, question, role).toLowerCase()}@example.org`;
  if (type === 'number') return String(1_000_000 + at * 10 + Number(NUMBERS[role]));
  if (type === 'date') return `19${10 + at}-0${1 + Number(NUMBERS[role])}-0${1 + (seed % 9)}`;
  if (type === 'consent') return seed % 2 === 0 ? 'yes' : 'no';
  return markerOf(at, question, role);
}

const choices = (question: string) => asked.find(({ key }) => key === question)?.options ?? [];

function valueFor(at: number, { question, options, seed }: PlannedAnswer, role: 'raw' | 'edit') {
  const list = choices(question);
  const word = wordFor(at, question, role, seed);
  const open = asked.find(({ key }) => key === question)?.other ?? false;
  if (list.length === 0) return { text: word, options: [], other: '' };
  const chosen = options.flatMap((place) => list[place]?.key ?? []);
  return { text: '', options: chosen.length > 0 || open ? chosen : [list[0]?.key ?? ''], other: open ? word : '' };
}

/** Words that a wording leaves somewhere to be found; choices without "other" leave none of their own. */
export const leavesWord = (question: string): boolean => {
  const found = asked.find(({ key }) => key === question);
  return found?.type !== 'consent' && (choices(question).length === 0 || found?.other === true);
};

/** Writes the response and decides as planned, all but its end. */
export async function carryOut(
  core: TestCore,
  form: string,
  plan: PlannedResponse,
  at: number,
  people: readonly string[],
) {
  const response = await answered(
    core,
    form,
    Object.fromEntries(
      plan.answers.map((answer) => [
        answer.question,
        { ...valueFor(at, answer, 'raw'), ...(answer.share !== 'unsaid' && { share: answer.share }) },
      ]),
    ),
  );
  const words = plan.answers.flatMap((answer): NonNullable<Input<'responses.decide'>['answers']> => {
    const { question, doing, seed } = answer;
    if (doing === 'leave') return [];
    if (doing === 'hold' || doing === 'discard') return [{ question, decision: doing }];
    if (doing === 'redact') return [{ question, decision: 'accept', redaction: wordFor(at, question, 'left', seed) }];
    return [{ question, decision: 'accept', ...(doing === 'edit' && { edited: valueFor(at, answer, 'edit') }) }];
  });
  const id = plan.whose === 'new' ? undefined : people[plan.whose];
  const whose = id === undefined ? ({ who: 'new' } as const) : ({ who: 'person', id } as const);
  return core.call('responses.decide', { id: response.id, answers: words, whose });
}

/** Makes a decided response one that may be approved: what is open or held is discarded, and somebody new is named. */
export async function unblock(core: TestCore, id: string) {
  const view = await core.call('responses.get', { id });
  const answers = view.response.answers
    .filter(({ decision }) => decision === 'open' || decision === 'hold')
    .map(({ question }) => ({ question, decision: 'discard' as const }));
  return core.call('responses.decide', { id, answers });
}
