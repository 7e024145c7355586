import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../bridge/hooks.ts';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import type { Go } from '../../ui/places.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';

const AUDIENCES = ['organizer', 'others'] as const;

/** Numbers of the answers, without names. */
export function InsightPlace(_: { readonly go: Go }) {
  const { t } = useTranslation('insight');
  const [audience, setAudience] = useState<(typeof AUDIENCES)[number]>('organizer');
  const { data, error } = useCall('insight.numbers', { form: null, audience }, { keep: true });
  return (
    <div>
      <RadioGroup
        row
        label={t('audience')}
        options={AUDIENCES.map((id) => ({ id, label: t(`audience.${id}`) }))}
        value={audience}
        onChange={setAudience}
      />
      <ErrorMessage error={error} />
      {data ? <p>{t('responses', { count: data.responses ?? 0 })}</p> : null}
    </div>
  );
}
