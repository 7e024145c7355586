import { useTranslation } from 'react-i18next';
import type { ImportRow } from '../../../preload/contract/imports.ts';
import { useFormats } from '../../i18n/format.ts';
import styles from './RowCard.module.css';
import { waysOf } from './rowWords.ts';

/** What would be kept of a row, in lines; what is empty is not named. */
export function RowFacts({ row }: { readonly row: ImportRow }) {
  const { t } = useTranslation('imports');
  const formats = useFormats();
  const { person } = row;
  if (!person) return null;
  const lines: (string | false)[] = [
    person.contacts.length > 0 &&
      t('row.reach', {
        list: formats.list(
          waysOf(person.contacts).map(({ value, kinds }) => {
            const words = formats.list(kinds.map((kind) => t(`way.${kind}`)));
            if (value === '') return words;
            const apart = `\u2068${value}\u2069`;
            return kinds.length > 1 ? t('row.way', { value: apart, kinds: words }) : apart;
          }),
        ),
      }),
    person.languages.spoken.length > 0 &&
      t('row.speaks', { list: formats.list(person.languages.spoken.map(formats.languageName)) }),
    row.zone !== '' && t('row.zone', { zone: row.zone }),
    Boolean(person.household?.door) && t('row.door', { door: person.household?.door }),
    person.offers.length > 0 && t('row.offers', { list: formats.list(person.offers) }),
    person.needs.length > 0 && t('row.needs', { list: formats.list(person.needs) }),
    person.access !== '' && t('row.access', { text: person.access }),
    person.notes !== '' && t('row.notes', { text: person.notes }),
    row.mayShare === 'yes' && t('row.mayShareYes'),
    row.mayShare === 'no' && t('row.mayShareNo'),
  ];
  const said = lines.filter((line) => line !== false);
  if (said.length === 0) return null;
  return (
    <ul className={styles.facts}>
      {said.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two may read alike, and only their order tells them apart
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
