import { useTranslation } from 'react-i18next';
import { AUDIENCES } from '../../../../preload/contract/consent.ts';
import type { Households } from '../../../../preload/contract/flyerKinds.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { useErrorText } from '../../../ui/ErrorMessage.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { SOME_HOUSEHOLDS } from './choices.ts';

const ALL = 'all';

/** One flyer for everybody, or a page for each household, with its names, in what it reads. */
export function ForWhom(props: {
  readonly households: Households | null;
  readonly onChange: (households: Households | null) => void;
  readonly nobody: boolean;
}) {
  const { households, onChange, nobody } = props;
  const { t } = useTranslation('flyers');
  const errorText = useErrorText();
  const { data: zones } = useCall('zones.list', {});
  return (
    <>
      <RadioGroup
        label={t('forWhom.label')}
        options={(['everyone', 'households'] as const).map((id) => ({
          id,
          label: t(`forWhom.${id}`),
          explanation: t(`forWhom.${id}.what`),
        }))}
        value={households ? 'households' : 'everyone'}
        onChange={(whom) => onChange(whom === 'households' ? SOME_HOUSEHOLDS : null)}
      />
      {households ? (
        <>
          <Select
            label={t('households.zone')}
            options={[
              { id: ALL, label: t('zone.all') },
              ...(zones?.rows ?? []).map(({ id, name }) => ({ id, label: name })),
            ]}
            value={households.zoneId ?? ALL}
            onChange={(zone) => onChange({ ...households, zoneId: zone === ALL ? null : zone })}
          />
          <Select
            label={t('households.carrier')}
            hint={t('households.carrierHint')}
            options={AUDIENCES.map((id) => ({ id, label: t(`audience.${id}`) }))}
            value={households.audience}
            onChange={(audience) => onChange({ ...households, audience })}
            error={nobody ? errorText({ code: 'flyer.nobody' }) : null}
          />
          <NumberField
            label={t('households.languages')}
            hint={t('households.languagesHint')}
            value={households.languagesEach}
            min={1}
            max={4}
            onChange={(languagesEach) => onChange({ ...households, languagesEach })}
          />
        </>
      ) : null}
    </>
  );
}
