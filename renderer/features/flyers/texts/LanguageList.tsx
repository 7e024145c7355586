import { useEffect, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../preload/contract/index.ts';
import { useFormats } from '../../../i18n/format.ts';
import { ReviewMark } from './ReviewMark.tsx';
import styles from './Texts.module.css';

/** Every language of a text: how far it can be trusted, whose wording it is, and what it lacks. */
export function LanguageList(props: {
  readonly rows: Output<'flyerTexts.list'>['rows'];
  readonly chosen: string;
  readonly onChoose: (language: string) => void;
}) {
  const { rows, chosen, onChoose } = props;
  const { t, i18n } = useTranslation('flyerTexts');
  const { languageName } = useFormats();
  const order = new Intl.Collator(i18n.language);
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice is what brings it into sight
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <ListBox
      ref={list}
      aria-label={t('languages.label')}
      className={styles.languages ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onSelectionChange={(keys) => {
        const next = keys === 'all' ? undefined : [...keys][0];
        if (next !== undefined && next !== chosen) onChoose(String(next));
      }}
    >
      {rows
        .toSorted((a, b) => order.compare(languageName(a.language), languageName(b.language)))
        .map((row) => (
          <ListBoxItem
            key={row.language}
            id={row.language}
            textValue={languageName(row.language)}
            className={styles.language ?? ''}
          >
            <strong>{languageName(row.language)}</strong>
            <ReviewMark review={row.review} />
            {row.shipped ? null : <span className={styles.aside}>{t('language.own')}</span>}
            {row.shipped && row.edited ? <span className={styles.aside}>{t('edited')}</span> : null}
            {row.missing.length > 0 ? (
              <span className={styles.lacks}>{t('missing', { count: row.missing.length })}</span>
            ) : null}
          </ListBoxItem>
        ))}
    </ListBox>
  );
}
