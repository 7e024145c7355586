import type { DataCategory } from '../../../../preload/contract/consent.ts';
import type { MapsTo, QuestionType, Sensitivity } from '../../../../preload/contract/formKinds.ts';
import { categoriesAsked, yesOrNo } from '../../importAnswers.ts';
import { plainlyAsked } from '../../importConsentWords.ts';
import { fieldOfHeader, speaksOfSharing, tidyHeader } from '../../importHeaders.ts';
import { normaliseLanguages } from '../../languages.ts';
import type { Choice } from './choices.ts';

const NOTHING: MapsTo = { to: 'nothing' };

/** What the words of a question say that its answer becomes. The first wording that says something counts. */
export function guessMaps(wordings: readonly string[], type: QuestionType): MapsTo {
  if (type === 'note' || type === 'date') return NOTHING;
  const field = wordings.map(fieldOfHeader).find((found) => found !== null) ?? null;
  switch (field) {
    case null:
    case 'ignore':
    case 'timestamp':
    case 'mayShareWithPod':
      return NOTHING;
    case 'needs':
      return { to: 'need' };
    case 'offers':
      return { to: 'offer' };
    case 'spoken':
    case 'reads':
      return { to: 'language', use: field };
    default:
      return { to: 'field', field };
  }
}

const EVERYDAY = new Set(['name', 'pronouns', 'contactPreference', 'hours', 'notes']);

/** How much it asks of somebody to answer: needs and health most, ways of contact and places less. */
export function guessSensitivity(maps: MapsTo, wordings: readonly string[]): Sensitivity {
  // Somebody else's number, given without asking them.
  if (wordings.some((words) => fieldOfHeader(words) === 'ignore')) return 'sensitive';
  if (maps.to === 'need' || (maps.to === 'field' && maps.field === 'access') || maps.to === 'consent')
    return 'sensitive';
  if (maps.to === 'nothing' || (maps.to === 'field' && EVERYDAY.has(maps.field))) return 'everyday';
  return 'personal';
}

/** What a yes to this question would let others know; empty for a question that asks for no such yes. */
export function consentAsked(wordings: readonly string[]): DataCategory[] {
  for (const words of wordings) {
    const asked = plainlyAsked(tidyHeader(words));
    // Words that turn the question round leave nobody certain what a yes to it means.
    if (asked.some(speaksOfSharing)) return categoriesAsked(asked.join('. '));
  }
  return [];
}

/** Whether these are a yes and a no, and nothing else. */
export function areYesAndNo(choices: readonly Choice[]): boolean {
  const said = choices.map(({ label }) => Object.values(label).map(yesOrNo));
  const all = (answer: 'yes' | 'no') => said.some((each) => each.length > 0 && each.every((one) => one === answer));
  return choices.length === 2 && all('yes') && all('no');
}

const LONGEST_NAME = 60;
/** Wordings of a choice that are looked at; each unknown one is compared with every name of a language. */
const MOST_WORDINGS = 3;

type Use = 'spoken' | 'reads' | 'interprets';
/** Lists are shared by questions, so each choice would be asked about over and over. */
const asked = new WeakMap<Choice, Map<Use, string>>();

/** The tag of the language that a choice names; empty where its words name none or several. */
export function languageOfChoice(choice: Choice, use: Use): string {
  const known = asked.get(choice) ?? new Map<Use, string>();
  asked.set(choice, known);
  const tag = known.get(use) ?? languageIn(Object.values(choice.label).slice(0, MOST_WORDINGS), use);
  known.set(use, tag);
  return tag;
}

function languageIn(wordings: readonly string[], use: Use): string {
  for (const words of wordings) {
    if (words.length > LONGEST_NAME) continue;
    const { tags, ambiguous, corrected, unknown } = normaliseLanguages(words, use === 'reads' ? 'reads' : 'spoken');
    const [tag] = tags;
    if (tag !== undefined && tags.length === 1 && ambiguous.length + corrected.length + unknown.length === 0)
      return tag;
  }
  return '';
}
