import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../preload/contract/roster.ts';
import { type LanguageUse, languageChoices } from '../../../ui/languageChoices.ts';
import { TagField } from '../../../ui/TagField.tsx';
import styles from './PersonForm.module.css';

interface LanguageFieldsProps {
  readonly languages: Person['languages'];
  readonly onChange: (languages: Person['languages']) => void;
}

const USES = ['spoken', 'reads', 'interprets'] as const satisfies readonly LanguageUse[];

/** Languages spoken, read and interpreted: three lists, because they often differ. */
export function LanguageFields({ languages, onChange }: LanguageFieldsProps) {
  const { t, i18n } = useTranslation('roster');
  const options = useMemo(
    () =>
      USES.map((use) =>
        languageChoices(i18n.language, use, languages[use]).map(({ tag, name, also }) => ({
          id: tag,
          label: name,
          also,
        })),
      ),
    [i18n.language, languages],
  );
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('form.languages')}</legend>
      <div className={styles.triple}>
        {USES.map((use, index) => (
          <TagField
            key={use}
            label={t(`form.${use}`)}
            hint={use === 'reads' ? t('form.readsHint') : undefined}
            options={options[index] ?? []}
            values={languages[use]}
            onChange={(tags) => onChange({ ...languages, [use]: tags })}
          />
        ))}
      </div>
    </fieldset>
  );
}
