import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/format.ts';
import { useErrorText } from '../../../ui/ErrorMessage.tsx';
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
  const { t } = useTranslation(['flyers', 'pages']);
  const format = useFormats();
  const errorText = useErrorText();
  const { missing, noText, codeTooLong, nobody } = problems;
  const named = FIELDS.filter((field) => missing.has(field)).map((field) => t('quoted', { words: t(LABELS[field]) }));
  if (named.length > 0) return t('page.needs', { fields: format.list(named) });
  if (noText.length > 0) {
    return t('error.noText', { languages: format.list(noText.map(format.languageName)), count: noText.length });
  }
  if (codeTooLong) return errorText({ code: 'flyer.codeTooLong' });
  return nobody ? errorText({ code: 'flyer.nobody' }) : t('pages:page.waiting');
}
