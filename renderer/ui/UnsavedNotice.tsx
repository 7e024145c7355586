import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import type { Guard } from './useLeaveGuard.ts';

interface UnsavedNoticeProps {
  readonly guard: Guard;
  readonly onSave: () => void;
}

/** Asks, at the top of the form, before unsaved words would go out of sight. */
export function UnsavedNotice({ guard, onSave }: UnsavedNoticeProps) {
  const { t } = useTranslation('common');
  const place = useRef<HTMLDivElement>(null);
  // In braces: newer Chromium answers scrollIntoView with a promise, which an effect must not return.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={place}>
      <Notice
        kind="warn"
        word={t('unsaved.title')}
        announce="now"
        actions={
          <>
            <Button look="primary" autoFocus onPress={onSave}>
              {t('unsaved.save')}
            </Button>
            <Button onPress={guard.stay}>{t('unsaved.stay')}</Button>
            <Button look="warn" onPress={guard.proceed}>
              {t('unsaved.leave')}
            </Button>
          </>
        }
      >
        {t('unsaved.body')}
      </Notice>
    </div>
  );
}
