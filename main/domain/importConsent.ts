import type { LanguageTag } from '../../preload/contract/basics.ts';
import type { Audience, ConsentRecord, DataCategory } from '../../preload/contract/consent.ts';
import { categoriesAsked, categoriesNamed, yesOrNo } from './importAnswers.ts';
import { onlyNames, plainlyAsked } from './importConsentWords.ts';
import { speaksOfSharing, tidyHeader } from './importHeaders.ts';

/** What a form's answer says about one kind of data and who may know it. */
export interface ConsentDraft {
  readonly category: DataCategory;
  /** The pod unless something else was asked. */
  readonly audience?: Audience;
  readonly status: 'active' | 'refused';
  /** The question, as it was asked. */
  readonly purpose: string;
  readonly language: LanguageTag | null;
  /** When the form was sent; null where it does not tell. */
  readonly saidAt: string | null;
}

export interface ReadConsent {
  readonly drafts: readonly ConsentDraft[];
  readonly mayShare: 'yes' | 'no' | 'unsaid';
  readonly unclear: boolean;
}

const UNSAID: ReadConsent = { drafts: [], mayShare: 'unsaid', unclear: false };

/**
 * Reads the answer to "may we share ... with the pod?". A yes counts for what the question names, as far as the
 * answer names no less, or for what the answer itself chooses; what cannot be read for certain counts as not said.
 */
export function readConsent(header: string, answer: string, items: readonly string[]): ReadConsent {
  const said = yesOrNo(answer);
  if (said === 'blank') return UNSAID;
  const asked = plainlyAsked(tidyHeader(header));
  // "Please do not share my phone": nobody knows for certain what a yes to it means.
  if (!asked.some(speaksOfSharing) && (asked.length === 0 || speaksOfSharing(header))) {
    return { ...UNSAID, unclear: true };
  }
  const draft = (status: 'active' | 'refused') => (category: DataCategory) => ({
    category,
    status,
    purpose: tidyHeader(header).slice(0, 300).toWellFormed(),
    language: languageOf(header),
    saidAt: null,
  });
  const categories = categoriesAsked(asked.join('. '));
  if (said === 'no') return { drafts: categories.map(draft('refused')), mayShare: 'no', unclear: false };
  if (said === 'yes') {
    const named = categoriesNamed(answer);
    const granted = categories.filter((category) => named.length === 0 || named.includes(category));
    if (granted.length === 0) return { ...UNSAID, unclear: true };
    // A number that is told without a name would tell nobody anything.
    const whole = categories.filter((category) => category === 'name' || granted.includes(category));
    return { drafts: whole.map(draft('active')), mayShare: 'yes', unclear: false };
  }
  if (isChoiceOfCategories(items)) {
    const chosen = [...new Set(items.flatMap(categoriesNamed))];
    return { drafts: chosen.map(draft('active')), mayShare: 'yes', unclear: false };
  }
  return { ...UNSAID, unclear: true };
}

/** "My name", "My phone": every item is short and does nothing but name what may be told. */
export const isChoiceOfCategories = (items: readonly string[]): boolean =>
  items.length > 0 &&
  items.every(
    (item) => item.length <= 40 && yesOrNo(item) === 'unclear' && onlyNames(item) && categoriesNamed(item).length > 0,
  );

/** The language a question was asked in, where its script tells; Latin letters are shared by too many. */
function languageOf(header: string): LanguageTag | null {
  const scripts: readonly (readonly [RegExp, LanguageTag])[] = [
    [/\p{Script=Bengali}/u, 'bn'],
    [/\p{Script=Han}/u, 'zh'],
    [/\p{Script=Arabic}/u, 'ar'],
  ];
  const found = scripts.filter(([script]) => script.test(header)).map(([, tag]) => tag);
  return found.length === 1 && !/\p{Script=Latin}{4,}/u.test(header) ? (found[0] ?? null) : null;
}

/** A spreadsheet drops the zone of a form's time, so the same answer may seem up to a day earlier or later. */
const ONE_ANSWER = 26 * 3_600_000;

const isSameAnswer = (record: ConsentRecord, { audience = 'pod', status, purpose, saidAt }: ConsentDraft): boolean =>
  record.audience === audience &&
  record.status === status &&
  (saidAt === null ||
    record.recordedAt === saidAt ||
    (record.purpose === purpose && Math.abs(Date.parse(record.recordedAt) - Date.parse(saidAt)) <= ONE_ANSWER));

/**
 * Which of a form's statements are new to what a person has said so far. A yes of unknown date never
 * outweighs an earlier no: where it is uncertain which came last, the stricter one holds.
 */
export function newConsents(known: readonly ConsentRecord[], drafts: readonly ConsentDraft[]): ConsentDraft[] {
  return drafts.filter((draft) => {
    const before = known.filter(({ category }) => category === draft.category);
    if (before.some((record) => isSameAnswer(record, draft))) return false;
    const last = before.filter(({ audience }) => audience === (draft.audience ?? 'pod')).at(-1);
    if (last?.status === draft.status && last.recordedAt >= (draft.saidAt ?? '')) return false;
    return draft.status === 'refused' || draft.saidAt !== null || before.every(({ status }) => status === 'active');
  });
}
