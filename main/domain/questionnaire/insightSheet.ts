import type { Wordings } from '../../../preload/contract/formKinds.ts';
import type { Insight, InsightPages } from '../../../preload/contract/insight.ts';
import type { SheetWords } from '../flyerWords.ts';
import type { InsightSheet, PaperCount } from './sheetKinds.ts';

const STATES = ['received', 'inReview', 'issues', 'approved', 'rejected', 'all'] as const;

/** Numbers without names on paper, in the words of a language. Give it numbers that are for others. */
export function insightSheet(
  numbers: Insight,
  { paper }: Pick<InsightPages, 'paper'>,
  words: SheetWords,
  asOf: Date,
): InsightSheet {
  const { language, rightToLeft } = words;
  const say = (key: string) => words.say(`insight.${key}`);
  const figures = new Intl.NumberFormat(language);
  const said = (count: PaperCount): string => (count === null ? say('hidden') : figures.format(count));
  const labelled = (label: Wordings, otherwise: string) => ofLanguage(label, language) || otherwise;
  const bar = (label: string, count: PaperCount) => ({ label, count, said: said(count) });
  const chart = (key: string, bars: InsightSheet['charts'][number]['bars']) => ({
    ...{ title: say(key), none: say('none'), bars },
  });
  const aboutForm = (form: Insight['form']): string[] => {
    if (!form) return [say('forms')];
    const name = ofLanguage(form.title, language);
    return name === '' ? [] : [words.say('insight.form', { name })];
  };
  const counts = (count: PaperCount) => ({ count: said(count) });
  return {
    ...{ kind: 'insight', paper, language, rightToLeft, title: say('title') },
    facts: [
      ...aboutForm(numbers.form),
      words.day(asOf),
      words.say('insight.responses', counts(numbers.responses)),
      words.say('insight.people', counts(numbers.people)),
    ],
    notes: [say('hidden.means')],
    charts: [
      chart(
        'needs',
        numbers.needs.map(({ label, word, count }) => bar(labelled(label, word), count)),
      ),
      chart(
        'offers',
        numbers.offers.map(({ label, word, count }) => bar(labelled(label, word), count)),
      ),
    ],
    tables: [
      {
        title: say('progress'),
        columns: [say('zone'), ...STATES.map((state) => say(`state.${state}`))],
        rows: numbers.progress.map((row) => [row.zone || say('noZone'), ...STATES.map((state) => said(row[state]))]),
      },
      {
        title: say('languages'),
        columns: [say('language'), say('spoken'), say('reads')],
        rows: numbers.languages.map((row) => [words.nameOfLanguage(row.language), said(row.spoken), said(row.reads)]),
      },
      {
        title: say('unanswered'),
        columns: [say('question'), say('empty'), say('asked')],
        rows: numbers.unanswered.map((row) => [labelled(row.label, row.question), said(row.count), said(row.of)]),
      },
    ],
    ...{ privacy: say('private'), boxes: words.say('boxes'), page: words.raw('page') },
  };
}

/** The words in a language, or in the first that has any. */
const ofLanguage = (words: Wordings, language: string): string =>
  (Object.hasOwn(words, language) ? words[language] : undefined) || Object.values(words).find(Boolean) || '';
