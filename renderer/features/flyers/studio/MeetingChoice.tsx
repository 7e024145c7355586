import { useTranslation } from 'react-i18next';
import { Day } from '../../../../preload/contract/basics.ts';
import type { Flyer } from '../../../../preload/contract/flyerKinds.ts';
import { TextField } from '../../../ui/TextField.tsx';
import type { Problems } from './problems.ts';
import type { Choose } from './useFlyer.ts';

/** When and where one meets. */
export function MeetingChoice(props: {
  readonly meeting: Flyer['meeting'];
  readonly choose: Choose;
  readonly missing: Problems['missing'];
}) {
  const { meeting, choose, missing } = props;
  const { t } = useTranslation('flyers');
  const set = (changed: Partial<Flyer['meeting']>) => choose({ meeting: { ...meeting, ...changed } });
  return (
    <>
      <TextField
        label={t('meeting.day')}
        type="date"
        dir="ltr"
        value={meeting.day ?? ''}
        // While the year is being typed it is no day that is kept.
        onChange={(day) => set({ day: Day.safeParse(day).data ?? null })}
        error={missing.has('meeting.day') ? t('error.day') : null}
      />
      <TextField
        label={t('meeting.time')}
        type="time"
        dir="ltr"
        value={meeting.time}
        onChange={(time) => set({ time: time.slice(0, 5) })}
        error={missing.has('meeting.time') ? t('error.time') : null}
      />
      <TextField
        label={t('meeting.where')}
        hint={t('meeting.whereHint')}
        value={meeting.where}
        maxLength={200}
        onChange={(where) => set({ where })}
        error={missing.has('meeting.where') ? t('error.where') : null}
      />
    </>
  );
}
