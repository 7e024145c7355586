import type { FormDraft, FormProblem } from '../../../../preload/contract/formKinds.ts';

/** What has no words in one language: what stands above the questions, a note, or of a question its words or options. */
export type Gap =
  | { readonly what: 'head' }
  | { readonly what: 'note' }
  | { readonly what: 'question'; readonly number: number }
  | { readonly what: 'options'; readonly number: number; readonly count: number };

/** What of a form is not said in this language, in the order in which it is read. */
export function gapsOf(form: FormDraft, problems: readonly FormProblem[], language: string): Gap[] {
  const here = problems.filter(
    (problem) =>
      problem.language === language && (problem.problem === 'wordsMissing' || problem.problem === 'incomplete'),
  );
  let number = 0;
  const ofQuestions = form.questions.flatMap(({ key, type }): Gap[] => {
    const own = here.filter(({ question }) => question === key);
    if (type === 'note') return own.length > 0 ? [{ what: 'note' }] : [];
    number += 1;
    const count = own.filter(({ option }) => option !== null).length;
    return [
      ...(own.length > count ? [{ what: 'question', number } as const] : []),
      ...(count > 0 ? [{ what: 'options', number, count } as const] : []),
    ];
  });
  return [...(here.some(({ question }) => question === null) ? [{ what: 'head' } as const] : []), ...ofQuestions];
}
