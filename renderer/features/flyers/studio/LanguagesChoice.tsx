import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Flyer } from '../../../../preload/contract/flyerKinds.ts';
import type { Output } from '../../../../preload/contract/index.ts';
import { useFormats } from '../../../i18n/format.ts';
import { otherNames } from '../../../ui/languageChoices.ts';
import { PickAnother } from '../../../ui/PickAnother.tsx';
import type { Go } from '../../../ui/places.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { ChosenLanguages } from './ChosenLanguages.tsx';
import { Problem } from './Problem.tsx';
import type { Problems } from './problems.ts';
import styles from './Studio.module.css';
import { SuggestedLanguages } from './SuggestedLanguages.tsx';
import type { Choose } from './useFlyer.ts';

/** As many as one flyer may have. */
const MOST = 20;

/** In which languages: what the roster suggests, the chosen ones in order, and all others to add. */
export function LanguagesChoice(props: {
  readonly flyer: Flyer;
  readonly choose: Choose;
  readonly rows: Output<'flyerTexts.list'>['rows'];
  readonly zoneId: string | null;
  readonly problems: Pick<Problems, 'missing' | 'noText'>;
  readonly go: Go;
}) {
  const { flyer, choose, rows, zoneId, problems, go } = props;
  const { t, i18n } = useTranslation('flyers');
  const format = useFormats();
  const [said, setSaid] = useState('');
  const order = new Intl.Collator(i18n.language);
  const free = rows
    .filter(({ language }) => !flyer.languages.includes(language))
    .map(({ language }) => ({
      id: language,
      label: format.languageName(language),
      also: otherNames(i18n.language, language),
    }))
    .sort((a, b) => order.compare(a.label, b.label));
  const set = (languages: string[], news: string) => {
    choose({ languages });
    setSaid(news);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('languages.label')}</legend>
      <SuggestedLanguages
        zoneId={zoneId}
        chosen={flyer.languages}
        onUse={(languages) => set(languages, t('suggest.used'))}
      />
      <ChosenLanguages flyer={flyer} rows={rows} onChange={set} go={go} />
      <PickAnother
        label={t('languages.add')}
        placeholder={t('languages.choose')}
        options={free}
        isDisabled={flyer.languages.length >= MOST || free.length === 0}
        onPick={(language) =>
          set([...flyer.languages, language], t('languages.added', { language: format.languageName(language) }))
        }
      />
      {problems.missing.has('languages') ? <Problem>{t('error.languages')}</Problem> : null}
      {problems.noText.length > 0 ? (
        <Problem>
          {t('error.noText', {
            languages: format.list(problems.noText.map(format.languageName)),
            count: problems.noText.length,
          })}
        </Problem>
      ) : null}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </fieldset>
  );
}
