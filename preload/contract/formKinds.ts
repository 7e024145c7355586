import { z } from 'zod';
import { Id, Instant, LanguageTag, someText, text } from './basics.ts';
import { Audience, DataCategory } from './consent.ts';
import { Paper } from './flyerKinds.ts';

/** What kind of answer a question takes. A note is read and not answered; a consent line is answered by yes or no. */
export const QUESTION_TYPES = ['text', 'longText', 'one', 'many', 'number', 'date', 'note', 'consent'] as const;
export const QuestionType = z.enum(QUESTION_TYPES);
export type QuestionType = z.infer<typeof QuestionType>;

/** From least to most: the order in which questions are asked, and whether each asks who else may know. */
export const SENSITIVITIES = ['everyday', 'personal', 'sensitive'] as const;
export const Sensitivity = z.enum(SENSITIVITIES);
export type Sensitivity = z.infer<typeof Sensitivity>;

/** A name that stays the same in every language and version. Also the name in spreadsheets of form services. */
export const Key = z.string().regex(/^[a-z][a-z0-9_]{0,62}$/);

/** The same words in several languages, by tag. */
export const Wordings = (max: number) => z.record(LanguageTag, text(max));
export type Wordings = Readonly<Record<string, string>>;

/** Fields of an entry that an answer in words can become. */
export const ANSWER_FIELDS = [
  'name',
  'pronouns',
  'phone',
  'email',
  'contactPreference',
  'hours',
  'zone',
  'door',
  'household',
  'access',
  'notes',
] as const;
export const AnswerField = z.enum(ANSWER_FIELDS);
export type AnswerField = z.infer<typeof AnswerField>;

/** What an answer becomes on the roster, once somebody looked at it. `nothing`: it stays with the answers. */
export const MapsTo = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('nothing') }),
  z.strictObject({ to: z.literal('field'), field: AnswerField }),
  z.strictObject({ to: z.literal('need') }),
  z.strictObject({ to: z.literal('offer') }),
  z.strictObject({ to: z.literal('language'), use: z.enum(['spoken', 'reads', 'interprets']) }),
  /** Only of consent lines: a yes says that these may be known by the question's audience. */
  z.strictObject({ to: z.literal('consent'), categories: z.array(DataCategory).min(1).max(10) }),
]);
export type MapsTo = z.output<typeof MapsTo>;

export const Option = z.strictObject({
  key: Key,
  label: Wordings(200),
  /** What the roster gets: a language's tag, the word for a need or an offer; empty for the label in the form's first language. */
  means: text(200).default(''),
});
export type Option = z.output<typeof Option>;

export const Question = z.strictObject({
  key: Key,
  type: QuestionType,
  label: Wordings(1000),
  hint: Wordings(1000).default({}),
  required: z.boolean().default(false),
  sensitivity: Sensitivity.default('everyday'),
  maps: MapsTo.default({ to: 'nothing' }),
  /** Whom "may it be known?" is asked about, under every question that is not everyday, and of consent lines. */
  audience: Audience.default('pod'),
  options: z.array(Option).max(150).default([]),
  /** Of choices: a line for what is not among them. */
  other: z.boolean().default(false),
  /** Names of the groups around it, outermost first, joined by `/`, in a form that came from a form service. */
  group: text(200).default(''),
});
export type Question = z.output<typeof Question>;

const FormFields = {
  name: someText(120),
  /** The first is the one that stands where another lacks words. */
  languages: z.array(LanguageTag).min(1).max(25),
  title: Wordings(200),
  intro: Wordings(2000).default({}),
  questions: z.array(Question).max(200),
};

/** A form as its editor sends it. */
export const FormDraft = z.strictObject(FormFields);
export type FormDraft = z.output<typeof FormDraft>;

export const Form = z.object({
  ...FormFields,
  id: Id,
  /** Counts from 1. A version that was answered never changes: saving makes the next. */
  version: z.number().int().min(1),
  /** Whether there are answers to this version. */
  answered: z.boolean(),
  putAway: z.boolean(),
  madeAt: Instant,
  changedAt: Instant,
});
export type Form = z.output<typeof Form>;

/** What is wrong with a form. The first two must be put right before it is kept; the others are advice. */
export const FORM_PROBLEMS = [
  'forbiddenTopic',
  'incomplete',
  'keyTwice',
  'noName',
  'wordsMissing',
  'sensitiveFirst',
  'manyOptions',
] as const;
export const FormProblem = z.object({
  problem: z.enum(FORM_PROBLEMS),
  /** Null where it is about the whole form. */
  question: z.string().nullable(),
  option: z.string().nullable(),
  language: LanguageTag.nullable(),
  mustMend: z.boolean(),
});
export type FormProblem = z.output<typeof FormProblem>;

/** The pages of a form: to fill in alone, or to hold in hand while two talk. */
export const QuestionnairePages = z.strictObject({
  kind: z.literal('questionnaire'),
  form: Id,
  layout: z.enum(['form', 'interview']),
  /** One of the form's languages. */
  language: LanguageTag,
  paper: Paper,
  large: z.boolean().default(false),
});
export type QuestionnairePages = z.output<typeof QuestionnairePages>;
