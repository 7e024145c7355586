import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/format.ts';
import { FIELDS, type Problems } from './problems.ts';

const LABELS = {
  languages: 'languages.label',
  name: 'name.label',
  phone: 'phone.label',
  'meeting.day': 'meeting.day',
  'meeting.time': 'meeting.time',
  'meeting.where': 'meeting.where',
  'code.value': 'code.label',
} as const;

/** Where there is no page yet: what it waits for, in words. */
export function useWaitingFor(problems: Problems): string {
  const { t } = useTranslation('flyers');
  const format = useFormats();
  const named = FIELDS.filter((field) => problems.missing.has(field)).map((field) =>
    t('quoted', { words: t(LABELS[field]) }),
  );
  if (named.length > 0) return t('page.needs', { fields: format.list(named) });
  return t(problems.noText.length > 0 || problems.tooLong ? 'page.see' : 'page.waiting');
}
