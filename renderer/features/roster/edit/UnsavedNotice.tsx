import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { Guard } from './useLeaveGuard.ts';

interface UnsavedNoticeProps {
  readonly guard: Guard;
  readonly onSave: () => void;
}

/** Asks, at the top of the form, before unsaved words would go out of sight. */
export function UnsavedNotice({ guard, onSave }: UnsavedNoticeProps) {
  const { t } = useTranslation('roster');
  const place = useRef<HTMLDivElement>(null);
  // In braces: newer Chromium answers scrollIntoView with a promise, which an effect must not return.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={place}>
      <Notice
        kind="warn"
        word={t('form.unsavedTitle')}
        announce="now"
        actions={
          <>
            <Button look="primary" autoFocus onPress={onSave}>
              {t('form.unsavedSave')}
            </Button>
            <Button onPress={guard.stay}>{t('form.unsavedStay')}</Button>
            <Button look="warn" onPress={guard.proceed}>
              {t('form.unsavedLeave')}
            </Button>
          </>
        }
      >
        {t('form.unsavedBody')}
      </Notice>
    </div>
  );
}
