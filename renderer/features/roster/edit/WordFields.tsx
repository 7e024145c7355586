import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/TextField.tsx';
import type { Draft } from './draft.ts';
import styles from './PersonForm.module.css';
import type { Problems } from './problems.ts';

const FIELDS = [
  { field: 'offers', hint: 'lineHint', lines: 3 },
  { field: 'needs', hint: 'lineHint', lines: 3 },
  { field: 'access', hint: 'accessHint', lines: 3 },
  { field: 'notes', hint: null, lines: 3 },
] as const;

interface WordFieldsProps {
  readonly draft: Draft;
  readonly problems: Problems['fields'];
  readonly onChange: (part: Partial<Draft>) => void;
}

/** What is said in their own words: offers and needs one to a line, access, notes. */
export function WordFields({ draft, problems, onChange }: WordFieldsProps) {
  const { t } = useTranslation('roster');
  return (
    <div className={styles.pair}>
      {FIELDS.map(({ field, hint, lines }) => {
        const problem = problems[field];
        return (
          <TextField
            key={field}
            label={t(`form.${field}`)}
            hint={hint ? t(`form.${hint}`) : undefined}
            error={problem ? t(`form.${problem}`) : null}
            lines={lines}
            value={draft[field]}
            onChange={(text) => onChange({ [field]: text })}
          />
        );
      })}
    </div>
  );
}
