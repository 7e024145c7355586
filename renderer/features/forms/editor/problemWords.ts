import type { TFunction } from 'i18next';
import type { FormProblem } from '../../../../preload/contract/formKinds.ts';
import type { Formats } from '../../../i18n/format.ts';
import type { Edited } from './draft.ts';
import { wordsIn } from './draft.ts';

type Said = TFunction<'forms'>;

/** Of several that read alike, the first: words missing in three languages are one thing to say. */
export function gathered(problems: readonly FormProblem[]): readonly (readonly FormProblem[])[] {
  const groups = new Map<string, FormProblem[]>();
  for (const problem of problems) {
    const key = `${problem.problem} ${problem.mustMend} ${problem.question} ${problem.problem === 'wordsMissing' ? '' : problem.option}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()];
}

/** What one group of problems says, with the languages and the option it is about. */
export function problemWords(group: readonly FormProblem[], edited: Edited, t: Said, format: Formats): string {
  const first = group[0];
  if (!first) return '';
  const question = edited.items.find((item) => item.question.key === first.question)?.question;
  const base = edited.languages[0] ?? 'en';
  const option = question?.options.find(({ key }) => key === first.option);
  const languages = [...new Set(group.flatMap(({ language }) => language ?? []))];
  const inLanguages = format.list(languages.map(format.languageName));
  if (first.problem === 'wordsMissing') return t('problem.wordsMissing', { languages: inLanguages });
  if (first.problem === 'forbiddenTopic') {
    return option
      ? t('problem.forbiddenTopic.option', { option: wordsIn(option.label, base, base) })
      : t('problem.forbiddenTopic');
  }
  if (first.problem === 'incomplete') {
    if (!question) return t(edited.items.length === 0 ? 'problem.incomplete.empty' : 'problem.incomplete.title');
    if (option || first.option) return t('problem.incomplete.option');
    if (first.language) return t('problem.incomplete.words', { languages: inLanguages });
    return t(question.type === 'consent' ? 'problem.incomplete.consent' : 'problem.incomplete.options');
  }
  return t(`problem.${first.problem}`);
}
