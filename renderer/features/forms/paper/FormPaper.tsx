import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form, QuestionnairePages } from '../../../../preload/contract/formKinds.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Desk } from '../../../paper/Desk.tsx';
import { PaperField } from '../../../paper/PaperField.tsx';
import { paperOf } from '../../../paper/paper.ts';
import { usePages } from '../../../paper/usePages.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Gaps } from '../gaps/Gaps.tsx';

const LAYOUTS = ['form', 'interview'] as const;
type Choices = Partial<Pick<QuestionnairePages, 'layout' | 'paper' | 'large'>>;

/** The questionnaire on paper: to fill in alone, or to hold while two talk. */
export function FormPaper(props: {
  readonly form: Form;
  readonly language: string;
  readonly onLanguage: (language: string) => void;
  readonly onMend: () => void;
}) {
  const { form, language, onLanguage, onMend } = props;
  const { t } = useTranslation('forms');
  const { languageName } = useFormats();
  const { data: settings } = useCall('settings.get', {});
  const [choices, setChoices] = useState<Choices>({});
  const choose = (changed: Choices) => setChoices((now) => ({ ...now, ...changed }));
  const document: QuestionnairePages = {
    ...{ kind: 'questionnaire', form: form.id, layout: 'form', language, large: false },
    paper: settings ? paperOf(settings.region) : 'letter',
    ...choices,
  };
  const made = usePages(settings ? document : null);
  return (
    <Desk document={document} made={made} told={[]}>
      <RadioGroup
        label={t('paper.layout')}
        options={LAYOUTS.map((id) => ({ id, label: t(`paper.${id}`), explanation: t(`paper.${id}.what`) }))}
        value={document.layout}
        onChange={(layout) => choose({ layout })}
      />
      <Select
        label={t('language.label')}
        options={form.languages.map((tag) => ({ id: tag, label: languageName(tag) }))}
        value={language}
        onChange={onLanguage}
      />
      <Gaps key={language} form={form} language={language} onMend={onMend} />
      <PaperField value={document.paper} onChange={(paper) => choose({ paper })} />
      <Checkbox isSelected={document.large} onChange={(large) => choose({ large })}>
        {t('paper.large')}
      </Checkbox>
    </Desk>
  );
}
