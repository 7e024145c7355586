import { useTranslation } from 'react-i18next';
import { useCall } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { suggested } from './problems.ts';
import styles from './Studio.module.css';

/** What the households on the list read, most first, with one act to print in those languages. */
export function SuggestedLanguages(props: {
  readonly zoneId: string | null;
  readonly chosen: readonly string[];
  readonly onUse: (languages: string[]) => void;
}) {
  const { zoneId, chosen, onUse } = props;
  const { t } = useTranslation('flyers');
  const format = useFormats();
  const { data } = useCall('flyers.languages', { zoneId }, { keep: true });
  const languages = data ? suggested(data) : null;
  if (!data || !languages) return null;
  const shown = data.rows.filter(({ language }) => languages.includes(language));
  const without = data.rows.filter(({ text }) => !text).map(({ language }) => format.languageName(language));
  const asChosen = languages.length === chosen.length && languages.every((language, at) => chosen[at] === language);
  return (
    <Notice
      kind="note"
      word={t('suggest.title')}
      actions={asChosen ? undefined : <Button onPress={() => onUse(languages)}>{t('suggest.use')}</Button>}
    >
      <ul className={styles.suggested}>
        {shown.map(({ language, households }) => (
          <li key={language}>
            {t('suggest.households', { language: format.languageName(language), count: households })}
          </li>
        ))}
      </ul>
      {data.unknown > 0 ? <p>{t('suggest.unknown', { count: data.unknown })}</p> : null}
      {without.length > 0 ? <p>{t('suggest.noText', { languages: format.list(without) })}</p> : null}
    </Notice>
  );
}
