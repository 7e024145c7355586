import {
  type FormDraft,
  type FormProblem,
  type Question,
  SENSITIVITIES,
  type Wordings,
} from '../../../preload/contract/formKinds.ts';
import { mentionsForbiddenTopic } from '../importTopics.ts';

/** More choices than anybody reads to the end of. */
const MOST_OPTIONS = 40;

type Found = Omit<FormProblem, 'mustMend'>;
const ofForm = (problem: Found['problem'], language: string | null = null): Found => ({
  ...{ problem, question: null, option: null, language },
});

/** Problems without which a form is not kept: what is never asked, and what could not be asked or told apart. */
const MUST: ReadonlySet<Found['problem']> = new Set(['forbiddenTopic', 'incomplete', 'keyTwice']);

/** What is wrong with a form, in the order of its questions; advice as well as what must be mended. */
export function checkForm(form: FormDraft): FormProblem[] {
  const asked = form.questions.filter(({ type }) => type !== 'note');
  const found: Found[] = [
    ...wordProblems(form.title, form.languages, ofForm('incomplete')),
    ...wordProblems(form.intro, form.languages, null, ofForm('forbiddenTopic')),
    ...(new Set(form.languages).size < form.languages.length || asked.length === 0 ? [ofForm('incomplete')] : []),
    ...form.questions.flatMap((question) => questionProblems(question, form.languages)),
    ...twice(form.questions.map(({ key }) => key)).map((key) => ({ ...ofForm('keyTwice'), question: key })),
    ...tooEarly(asked).map(({ key }) => ({ ...ofForm('sensitiveFirst'), question: key })),
    ...(asked.some(({ maps }) => maps.to === 'field' && maps.field === 'name') ? [] : [ofForm('noName')]),
  ];
  return found.map((problem) => ({ ...problem, mustMend: MUST.has(problem.problem) }));
}

function questionProblems(question: Question, languages: readonly string[]): Found[] {
  const here = { ...ofForm('incomplete'), question: question.key };
  const chosen = question.type === 'one' || question.type === 'many';
  // Consent that speaks of nothing is no consent.
  const empty =
    (chosen && question.options.length === 0) || (question.type === 'consent') !== (question.maps.to === 'consent');
  return [
    ...wordProblems(question.label, languages, here),
    ...wordProblems(question.hint, languages, null, here),
    ...(empty ? [here] : []),
    ...question.options.flatMap((option) => wordProblems(option.label, languages, { ...here, option: option.key })),
    ...question.options
      .filter(({ means }) => mentionsForbiddenTopic(means))
      .map(({ key }) => ({ ...here, problem: 'forbiddenTopic' as const, option: key })),
    ...twice(question.options.map(({ key }) => key)).map((option) => ({
      ...{ ...here, problem: 'keyTwice' as const, option },
    })),
    ...(question.options.length > MOST_OPTIONS ? [{ ...here, problem: 'manyOptions' as const }] : []),
  ];
}

/** What is missing or may not be said. Without `needed` the words may be missing altogether. */
function wordProblems(words: Wordings, languages: readonly string[], needed: Found | null, at = needed): Found[] {
  if (!at) return [];
  return languages.flatMap((language, index): Found[] => {
    const said = Object.hasOwn(words, language) ? (words[language] ?? '').trim() : '';
    if (said !== '') return mentionsForbiddenTopic(said) ? [{ ...at, problem: 'forbiddenTopic', language }] : [];
    const others = languages.some((other) => Object.hasOwn(words, other) && words[other]?.trim());
    if (needed && index === 0) return [{ ...at, problem: 'incomplete', language }];
    return needed || others ? [{ ...at, problem: 'wordsMissing', language }] : [];
  });
}

const twice = (keys: readonly string[]): string[] => [...new Set(keys.filter((key, at) => keys.indexOf(key) < at))];

/** Sensitive questions that stand before most of the easier ones: trust comes on the way. */
function tooEarly(asked: readonly Question[]): Question[] {
  const rank = ({ sensitivity }: Question) => SENSITIVITIES.indexOf(sensitivity);
  return asked.filter((question, at) => {
    const easier = asked.filter((other) => rank(other) < rank(question));
    return easier.length > 1 && easier.filter((other) => asked.indexOf(other) > at).length * 2 > easier.length;
  });
}
