import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryPart } from '../../../../preload/contract/reviews.ts';
import { CONTACT_KINDS } from '../../../../preload/contract/roster.ts';
import { useFormats } from '../../../i18n/format.ts';

const LANGUAGES: ReadonlySet<EntryPart> = new Set<EntryPart>(['spoken', 'reads', 'interprets']);

/** Puts one item of a part of an entry into words: languages by name, ways of contact by what they are called. */
export function usePartWords(): (part: EntryPart | null, item: string) => string {
  const { t } = useTranslation('review');
  const formats = useFormats();
  return useCallback(
    (part, item) => {
      if (part === null) return item === 'yes' || item === 'no' ? t(`share.${item}`) : item;
      if (LANGUAGES.has(part)) return formats.languageName(item);
      if (part !== 'contact') return item;
      // The kind comes first and is one word.
      const [first = '', ...rest] = item.split(' ');
      const kind = CONTACT_KINDS.find((one) => one === first);
      if (!kind) return item;
      return rest.length === 0 ? t(`way.${kind}`) : t('way.with', { way: t(`way.${kind}`), value: rest.join(' ') });
    },
    [t, formats],
  );
}
