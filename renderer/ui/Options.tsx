import { ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './Field.module.css';

/** One choice of a Select, ComboBox or TagField: what it stands for and the words people read. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** Other words it is found by when they are typed; they are not shown. */
  readonly also?: string;
}

/** The list that opens under a field. */
export function Options({ options }: { readonly options: readonly Option[] }) {
  const { t } = useTranslation('common');
  return (
    <Popover className={styles.popover ?? ''}>
      <ListBox
        items={options}
        className={styles.list ?? ''}
        renderEmptyState={() => <div className={styles.empty}>{t('noMatches')}</div>}
      >
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.label} className={styles.option ?? ''}>
            {option.label}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}
