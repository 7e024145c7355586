import { useTranslation } from 'react-i18next';
import type { Wordings } from '../../../preload/contract/formKinds.ts';
import type { Insight } from '../../../preload/contract/insight.ts';
import { useFormats } from '../../i18n/format.ts';
import { Chart } from './Chart.tsx';
import styles from './Insight.module.css';

const STATES = ['approved', 'all', 'received', 'inReview', 'issues', 'rejected'] as const;

/** The words in a language, or in the first that has any. */
const wordsIn = (words: Wordings, language: string): string =>
  words[language] || Object.values(words).find((text) => text !== '') || '';

interface ChartsProps {
  readonly numbers: Insight;
  /** Numbers for others: what is missing may be there and not shown. */
  readonly forOthers: boolean;
}

/** Every count there is, each as bars and as a table. */
export function Charts({ numbers, forOthers }: ChartsProps) {
  const { t, i18n } = useTranslation('insight');
  const formats = useFormats();
  const words = (rows: Insight['needs']) =>
    rows.map(({ word, label, count }) => ({
      id: word,
      label: wordsIn(label, i18n.language) || word,
      counts: [count],
    }));
  const empty = numbers.responses === 0 || !forOthers;
  const noWords = t(empty ? 'none' : 'none.forOthers');
  return (
    <div className={styles.charts}>
      <Chart
        title={t('progress')}
        what={t('zone')}
        heads={STATES.map((state) => t(`state.${state}`))}
        lines={numbers.progress.map((row) => ({
          id: row.zone,
          label: row.zone || t('noZone'),
          counts: STATES.map((state) => row[state]),
        }))}
        whole={1}
        none={t(empty ? 'none' : 'notShown.all')}
      />
      <Chart title={t('needs')} what={t('need')} heads={[t('counted')]} lines={words(numbers.needs)} none={noWords} />
      <Chart
        title={t('offers')}
        what={t('offer')}
        heads={[t('counted')]}
        lines={words(numbers.offers)}
        none={noWords}
      />
      <Chart
        title={t('languages')}
        what={t('language')}
        heads={[t('spoken'), t('reads')]}
        lines={numbers.languages.map(({ language, spoken, reads }) => ({
          id: language,
          label: formats.languageName(language),
          counts: [spoken, reads],
        }))}
        none={t('none')}
      />
      <Chart
        title={t('unanswered')}
        what={t('question')}
        heads={[t('leftEmpty'), t('asked')]}
        lines={numbers.unanswered.map(({ question, label, count, of }) => ({
          id: question,
          label: wordsIn(label, i18n.language) || question,
          counts: [count, of],
        }))}
        whole={1}
        none={t('unanswered.none')}
      />
    </div>
  );
}
