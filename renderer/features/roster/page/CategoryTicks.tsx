import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DATA_CATEGORIES, type DataCategory } from '../../../../preload/contract/consent.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import styles from './ConsentSection.module.css';

interface CategoryTicksProps {
  readonly chosen: readonly DataCategory[];
  readonly onChange: (chosen: DataCategory[]) => void;
  readonly error: string | null;
}

/** What the answer is about: any number of the kinds of things known about a neighbour. */
export function CategoryTicks({ chosen, onChange, error }: CategoryTicksProps) {
  const { t } = useTranslation('roster');
  const { t: words } = useTranslation('consent');
  const notes = useId();
  return (
    <fieldset className={styles.set} aria-describedby={notes}>
      <legend className={styles.legend}>{t('consent.what')}</legend>
      <div className={styles.ticks}>
        {DATA_CATEGORIES.map((category) => (
          <Checkbox
            key={category}
            isSelected={chosen.includes(category)}
            onChange={(on) => onChange(on ? [...chosen, category] : chosen.filter((one) => one !== category))}
          >
            {words(`category.${category}`)}
          </Checkbox>
        ))}
      </div>
      <div id={notes}>
        <p className={styles.soft}>{t('consent.nameFirst')}</p>
        {error ? (
          <p className={styles.error} role="alert">
            <Icon name="warn" />
            {error}
          </p>
        ) : null}
      </div>
    </fieldset>
  );
}
