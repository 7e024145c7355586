import { z } from 'zod';
import { AUDIENCES } from '../../../preload/contract/consent.ts';
import type { FormDraft, Option, Wordings } from '../../../preload/contract/formKinds.ts';
import { languageNamer } from '../../../preload/contract/languageNames.ts';
import { nameInItself } from '../languageSelfNames.ts';
import { STANDARD_QUESTIONS, type StandardQuestion } from './standardQuestions.ts';

const Line = z.string().min(1).max(1000);

/** The words of the standard questionnaire in one language, as its file in resources/questionnaires holds them. */
export const StandardWords = z.strictObject({
  language: z.string().min(2).max(20),
  name: z.string().min(1).max(120),
  title: Line,
  intro: Line,
  questions: z.record(z.string(), z.strictObject({ label: Line, hint: Line.optional() })),
  options: z.record(z.string(), Line),
  /** What every form in this language says. `told`: in a note, of who may know it. */
  phrases: z.strictObject({
    ...{ yes: Line, no: Line, other: Line },
    share: z.record(z.enum(AUDIENCES), Line),
    told: z.record(z.enum([...AUDIENCES, 'nobody']), Line),
  }),
});
export type StandardWords = z.infer<typeof StandardWords>;

type Said = (words: StandardWords) => string | undefined;

/**
 * The standard intro questionnaire in these languages, the first being the one it falls back to.
 * @param words one for each language, in the order wanted
 */
export function standardForm(words: readonly StandardWords[]): FormDraft {
  const [first] = words;
  const each = (of: Said): z.output<ReturnType<typeof Wordings>> =>
    Object.fromEntries(
      words.flatMap((one) => {
        const said = of(one);
        return said === undefined ? [] : [[one.language, said] as const];
      }),
    );
  const optionsOf = ({ options, tags }: StandardQuestion): Option[] => [
    ...options.map((key) => ({ key, label: each((one) => one.options[key]), means: '' })),
    ...tags.map((tag) => ({
      key: tag.toLowerCase().replaceAll('-', '_'),
      label: each(({ language }) => languageLabel(tag, language)),
      means: tag,
    })),
  ];
  return {
    name: first?.name ?? '',
    languages: words.map(({ language }) => language),
    title: each(({ title }) => title),
    intro: each(({ intro }) => intro),
    questions: STANDARD_QUESTIONS.map((question) => ({
      key: question.key,
      type: question.type,
      label: each(({ questions }) => questions[question.key]?.label),
      hint: each(({ questions }) => questions[question.key]?.hint),
      required: question.required,
      sensitivity: question.sensitivity,
      maps: question.maps,
      audience: question.audience,
      options: optionsOf(question),
      other: question.other,
      group: '',
    })),
  };
}

/** A language by its own name, for whoever speaks it, and by that in the language of the form, for whoever asks. */
function languageLabel(tag: string, language: string): string {
  const [own, said] = [nameInItself(tag), languageNamer(language)(tag)];
  return own.toLocaleLowerCase() === said.toLocaleLowerCase() ? own : `${own} (${said})`;
}
