import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Day } from '../../../../preload/contract/basics.ts';
import type { Response } from '../../../../preload/contract/responseKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './Answer.module.css';
import { useUnsaved } from './unsaved.ts';

interface CallBackProps {
  readonly callBack: Response['callBack'];
  readonly onCallBack: (callBack: Response['callBack']) => void;
  readonly onClose: () => void;
}

/** On which day to call somebody back, and why. */
export function CallBack({ callBack, onCallBack, onClose }: CallBackProps) {
  const { t } = useTranslation('review');
  const [on, setOn] = useState(callBack?.on ?? '');
  const [reason, setReason] = useState(callBack?.reason ?? '');
  const [tried, setTried] = useState(false);
  const day = Day.safeParse(on).data ?? null;
  const save = () => {
    setTried(true);
    if (day === null) return;
    onCallBack({ on: day, reason: reason.trim() });
    onClose();
  };
  useUnsaved(on !== (callBack?.on ?? '') || reason !== (callBack?.reason ?? ''), save);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Panel
        level={3}
        title={t('callBack.title')}
        onClose={onClose}
        actions={
          <>
            {callBack ? (
              <Button
                onPress={() => {
                  onCallBack(null);
                  onClose();
                }}
              >
                {t('callBack.remove')}
              </Button>
            ) : null}
            <Button look="primary" type="submit">
              {t('callBack.save')}
            </Button>
          </>
        }
      >
        <div className={styles.pair}>
          <TextField
            label={t('callBack.on')}
            type="date"
            dir="ltr"
            value={on}
            onChange={setOn}
            error={tried && day === null ? t('callBack.dayMissing') : null}
          />
          <TextField label={t('callBack.reason')} optional value={reason} maxLength={500} onChange={setReason} />
        </div>
      </Panel>
    </form>
  );
}
