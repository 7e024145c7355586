import { useTranslation } from 'react-i18next';
import type { ErrorCode, ErrorDetail } from '../../preload/contract/errors.ts';
import { useFormats } from '../i18n/format.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

/**
 * A failed call, in words: `<ErrorMessage error={act.error} onRetry={...} />` (takes a CallFailed or null and
 * draws nothing for null and for what the person stopped themselves). `useErrorText` gives the sentence
 * alone, to stand beside a field.
 */
export interface Failure {
  readonly code: ErrorCode;
  readonly detail?: ErrorDetail;
}

/** Whether something caught is a call that failed. */
export const isFailure = (error: unknown): error is Error & Failure => error instanceof Error && 'code' in error;

/** The sentence for a code, in the app's language. */
export function useErrorText(): (failure: Failure) => string {
  const { t } = useTranslation('errors');
  const format = useFormats();
  return ({ code, detail = {} }) =>
    t(code, {
      count: detail.count ?? 0,
      limit: detail.limit ?? 0,
      row: detail.row ?? 0,
      languages: format.list((detail.languages ?? []).map(format.languageName)),
    });
}

export function ErrorMessage({
  error,
  onRetry,
}: {
  readonly error: Failure | null | undefined;
  readonly onRetry?: () => void;
}) {
  const { t } = useTranslation('common');
  const textOf = useErrorText();
  if (!error || error.code === 'cancelled') return null;
  return (
    <Notice kind="warn" announce="now" actions={onRetry ? <Button onPress={onRetry}>{t('retry')}</Button> : undefined}>
      {textOf(error)}
    </Notice>
  );
}
