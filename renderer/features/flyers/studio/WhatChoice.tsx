import { useTranslation } from 'react-i18next';
import { TEMPLATES, type Template } from '../../../../preload/contract/flyerText.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';

/** What is made: seven texts, each with a line about what it is for. */
export function WhatChoice(props: { readonly template: Template; readonly onChange: (template: Template) => void }) {
  const { t } = useTranslation(['flyers', 'flyerTexts']);
  return (
    <RadioGroup
      label={t('flyers:template.label')}
      options={TEMPLATES.map((id) => ({
        id,
        label: t(`flyerTexts:template.${id}`),
        explanation: t(`flyers:template.${id}.for`),
      }))}
      value={props.template}
      onChange={props.onChange}
    />
  );
}
