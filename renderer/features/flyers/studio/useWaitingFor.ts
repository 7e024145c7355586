import { useTranslation } from 'react-i18next';
import type { Flyer } from '../../../../preload/contract/flyerKinds.ts';
import { useFormats } from '../../../i18n/format.ts';
import { useErrorText } from '../../../ui/ErrorMessage.tsx';
import { FIELDS, type Field, type Problems } from './problems.ts';

/** The field that a code of this kind waits for, and what to do about it. */
const CODE = {
  mailto: { label: 'code.value.mailto', error: 'error.code.mailto' },
  link: { label: 'code.value.link', error: 'error.code.link' },
  tel: { label: 'phone.label', error: 'error.codeNumber' },
  sms: { label: 'phone.label', error: 'error.codeNumber' },
  none: { label: 'code.label', error: 'error.codeNumber' },
} as const satisfies Record<Flyer['code']['kind'], object>;

const LABELS = {
  languages: 'languages.label',
  name: 'name.label',
  phone: 'phone.label',
  'meeting.day': 'meeting.day',
  'meeting.time': 'meeting.time',
  'meeting.where': 'meeting.where',
} as const;

/** Where there is no page yet: what it waits for, in words. */
export function useWaitingFor(problems: Problems, code: Flyer['code']['kind']): string {
  const { t } = useTranslation(['flyers', 'pages']);
  const format = useFormats();
  const errorText = useErrorText();
  const { missing, noText, codeTooLong, nobody } = problems;
  // What is filled in and wrong is not missing.
  if (missing.size === 1 && missing.has('code.value')) return t(CODE[code].error);
  const labelOf = (field: Field) => (field === 'code.value' ? CODE[code].label : LABELS[field]);
  const named = FIELDS.filter((field) => missing.has(field)).map((field) => t('quoted', { words: t(labelOf(field)) }));
  if (named.length > 0) return t('page.needs', { fields: format.list(named) });
  if (noText.length > 0) {
    return t('error.noText', { languages: format.list(noText.map(format.languageName)), count: noText.length });
  }
  if (codeTooLong) return errorText({ code: 'flyer.codeTooLong' });
  return nobody ? errorText({ code: 'flyer.nobody' }) : t('pages:page.waiting');
}
