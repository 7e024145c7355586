import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { SearchField } from '../../../ui/SearchField.tsx';
import { Select } from '../../../ui/Select.tsx';
import styles from './Filters.module.css';
import { StateChoice } from './StateChoice.tsx';
import type { QueueWindow } from './useQueueWindow.ts';
import type { QueueView } from './view.ts';

const SORTS = ['oldest', 'newest', 'name'] as const;

interface FiltersProps {
  readonly view: QueueView;
  readonly counts: QueueWindow['counts'];
  readonly onChange: (view: QueueView) => void;
}

/** Which answers the queue shows, and in which order. */
export function Filters({ view, counts, onChange }: FiltersProps) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const { data: forms } = useCall('forms.list', {});
  const rows = forms?.rows.filter(({ responses }) => responses > 0) ?? [];
  const languages = [...new Set(rows.flatMap((form) => form.languages))];
  if (view.language !== null && !languages.includes(view.language)) languages.push(view.language);
  const due = counts?.due ?? 0;
  return (
    <div className={styles.filters}>
      <StateChoice
        value={view.state}
        counts={counts?.states ?? null}
        onChange={(state) => onChange({ ...view, state })}
      />
      <div className={styles.row}>
        <SearchField
          className={styles.search ?? ''}
          label={t('filter.search')}
          value={view.search}
          onChange={(search) => onChange({ ...view, search })}
        />
        <Select
          label={t('filter.form')}
          options={[{ id: 'all', label: t('filter.allForms') }, ...rows.map(({ id, name }) => ({ id, label: name }))]}
          value={view.form ?? 'all'}
          onChange={(id) => onChange({ ...view, form: id === 'all' ? null : id })}
        />
        <Select
          label={t('filter.language')}
          options={[
            { id: 'all', label: t('filter.allLanguages') },
            ...languages.map((id) => ({ id, label: formats.languageName(id) })),
          ]}
          value={view.language ?? 'all'}
          onChange={(id) => onChange({ ...view, language: id === 'all' ? null : id })}
        />
        <Select
          label={t('filter.sort')}
          options={SORTS.map((id) => ({ id, label: t(`sort.${id}`) }))}
          value={view.sort}
          onChange={(sort) => onChange({ ...view, sort })}
        />
        {due > 0 || view.due ? (
          <ToggleButton
            className={styles.state ?? ''}
            isSelected={view.due}
            onChange={(on) => onChange({ ...view, due: on })}
          >
            {t('filter.due', { count: due })}
          </ToggleButton>
        ) : null}
      </div>
    </div>
  );
}
