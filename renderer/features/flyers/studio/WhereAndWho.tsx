import { useTranslation } from 'react-i18next';
import type { Flyer } from '../../../../preload/contract/flyerKinds.ts';
import { FLYER_PLACES } from '../../../../preload/contract/flyerText.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { asked } from './choices.ts';
import type { Problems } from './problems.ts';
import type { Choose } from './useFlyer.ts';

/** Where the pod is, and whom neighbours ask for. */
export function WhereAndWho(props: {
  readonly flyer: Flyer;
  readonly choose: Choose;
  readonly missing: Problems['missing'];
}) {
  const { flyer, choose, missing } = props;
  const { t } = useTranslation('flyers');
  const what = asked(flyer.template);
  return (
    <>
      {what.place ? (
        <RadioGroup
          label={t('place.label')}
          options={FLYER_PLACES.map((id) => ({ id, label: t(`place.${id}`) }))}
          value={flyer.place}
          onChange={(place) => choose({ place })}
        />
      ) : null}
      <TextField
        label={t('name.label')}
        hint={t('name.hint')}
        value={flyer.name}
        maxLength={80}
        onChange={(name) => choose({ name })}
        error={missing.has('name') ? t('error.name') : null}
      />
      <TextField
        label={t('phone.label')}
        hint={t('phone.hint')}
        value={flyer.phone}
        maxLength={40}
        type="tel"
        dir="ltr"
        onChange={(phone) => choose({ phone })}
        error={missing.has('phone') ? t('error.phone') : null}
      />
      {what.emergency ? (
        <TextField
          label={t('emergency.label')}
          hint={t('emergency.hint')}
          optional
          value={flyer.emergency}
          maxLength={20}
          type="tel"
          dir="ltr"
          onChange={(emergency) => choose({ emergency })}
        />
      ) : null}
    </>
  );
}
