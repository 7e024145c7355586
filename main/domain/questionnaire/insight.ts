import type { Form, MapsTo, Question } from '../../../preload/contract/formKinds.ts';
import type { Insight } from '../../../preload/contract/insight.ts';
import { RESPONSE_STATES, type Response, type ResponseAnswer } from '../../../preload/contract/responseKinds.ts';
import { readLanguages } from '../importLanguages.ts';
import { fold } from '../search.ts';

/** One response with the form it answers and, where somebody is chosen, their zone's name. */
export interface Counted {
  readonly response: Response;
  readonly form: Form;
  readonly zone: string;
}

/** The whole numbers, for the organizer alone. Of what was said only what a review accepted is counted. */
export function insightOf(counted: readonly Counted[], form: Insight['form']): Insight {
  const approved = counted.filter(({ response }) => response.state === 'approved');
  const people = new Set(approved.flatMap(({ response }) => response.person ?? []));
  return {
    form,
    responses: counted.length,
    people: people.size,
    progress: progressOf(counted),
    needs: wordsOf(approved, 'need'),
    offers: wordsOf(approved, 'offer'),
    languages: languagesOf(approved),
    unanswered: unansweredOf(counted.filter(({ response }) => response.state !== 'rejected')),
  };
}

function progressOf(counted: readonly Counted[]): Insight['progress'] {
  const rows = [...Map.groupBy(counted, ({ zone }) => zone)].map(([zone, of]) => {
    const states = Object.fromEntries(
      RESPONSE_STATES.map((state) => [state, of.filter(({ response }) => response.state === state).length]),
    ) as Record<Response['state'], number>;
    return { zone, ...states, all: of.length };
  });
  // Where nobody knows yet where they live comes last.
  return rows.sort((a, b) => Number(a.zone === '') - Number(b.zone === '') || (a.zone < b.zone ? -1 : 1));
}

interface Said {
  readonly question: Question;
  readonly value: ResponseAnswer['value'];
  readonly form: Form;
}

/** Accepted answers to questions that become this. Held, discarded and open ones are nobody's but the reviewer's. */
function* accepted(approved: readonly Counted[], to: MapsTo['to']): Generator<Said> {
  for (const { response, form } of approved) {
    for (const answer of response.answers) {
      if (answer.decision !== 'accept' || answer.purged || answer.redaction !== null) continue;
      const question = form.questions.find(({ key }) => key === answer.question);
      if (question?.maps.to === to) yield { question, value: answer.edited ?? answer.value, form };
    }
  }
}

function wordsOf(approved: readonly Counted[], to: 'need' | 'offer'): Insight['needs'] {
  const words = new Map<string, Insight['needs'][number] & { count: number }>();
  const count = (word: string, label: Insight['needs'][number]['label']) => {
    const key = fold(word) || word;
    const known = words.get(key) ?? { word, label, count: 0 };
    words.set(key, { ...known, label: { ...label, ...known.label }, count: known.count + 1 });
  };
  for (const { question, value, form } of accepted(approved, to)) {
    for (const key of value.options) {
      const option = question.options.find((each) => each.key === key);
      if (option) count(option.means || option.label[form.languages[0] ?? ''] || key, option.label);
    }
    for (const own of [value.other, value.text]) if (own.trim() !== '') count(own.trim(), {});
  }
  return [...words.values()].sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
}

function languagesOf(approved: readonly Counted[]): Insight['languages'] {
  const counts = new Map<string, { spoken: number; reads: number }>();
  for (const { question, value } of accepted(approved, 'language')) {
    if (question.maps.to !== 'language' || question.maps.use === 'interprets') continue;
    const use = question.maps.use;
    const tags = new Set([
      ...value.options.flatMap((key) => question.options.find((each) => each.key === key)?.means || []),
      ...readLanguages([value.other, value.text].filter(Boolean), use).tags,
    ]);
    for (const tag of tags) {
      const known = counts.get(tag) ?? { spoken: 0, reads: 0 };
      counts.set(tag, { ...known, [use]: known[use] + 1 });
    }
  }
  return [...counts]
    .map(([language, count]) => ({ language, ...count }))
    .sort((a, b) => b.spoken + b.reads - (a.spoken + a.reads) || (a.language < b.language ? -1 : 1));
}

const isEmpty = ({ value, raw }: ResponseAnswer): boolean =>
  raw.trim() === '' && value.text.trim() === '' && value.options.length === 0 && value.other.trim() === '';

/** How often each question was left empty, by those who were asked it. */
function unansweredOf(counted: readonly Counted[]): Insight['unanswered'] {
  const rows = new Map<string, Insight['unanswered'][number] & { count: number; of: number }>();
  for (const { response, form } of counted) {
    const answered = new Set(
      response.answers.filter((answer) => answer.purged || !isEmpty(answer)).map(({ question }) => question),
    );
    for (const { key, type, label } of form.questions) {
      if (type === 'note') continue;
      const id = `${form.id} ${key}`;
      const known = rows.get(id) ?? { question: key, label, count: 0, of: 0 };
      rows.set(id, { ...known, count: known.count + (answered.has(key) ? 0 : 1), of: known.of + 1 });
    }
  }
  return [...rows.values()].filter(({ count }) => count > 0).sort((a, b) => b.count / b.of - a.count / a.of);
}
