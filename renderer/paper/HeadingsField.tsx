import { useTranslation } from 'react-i18next';
import { AppLanguage } from '../../preload/contract/flyerKinds.ts';
import { languageOptions } from '../i18n/languages.ts';
import { Select } from '../ui/Select.tsx';

/** In which language our own words on the pages are. */
export function HeadingsField(props: {
  readonly value: AppLanguage;
  readonly onChange: (language: AppLanguage) => void;
  readonly hint?: string;
}) {
  const { value, onChange, hint } = props;
  const { t } = useTranslation('flyers');
  return (
    <Select
      label={t('headings.label')}
      {...(hint === undefined ? {} : { hint })}
      options={languageOptions()}
      value={value}
      onChange={(chosen) => onChange(AppLanguage.parse(chosen))}
    />
  );
}
