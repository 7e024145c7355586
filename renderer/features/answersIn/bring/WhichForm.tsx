import { useTranslation } from 'react-i18next';
import type { AnswersPreview } from '../../../../preload/contract/answersIn.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { Go } from '../../../ui/places.ts';
import { Select } from '../../../ui/Select.tsx';
import styles from './Bring.module.css';

/** Which questionnaire the answers belong to: the one that fits best, or another. */
export function WhichForm(props: {
  readonly preview: AnswersPreview;
  readonly go: Go;
  readonly isDisabled: boolean;
  readonly onForm: (id: string) => void;
}) {
  const { preview, go, isDisabled, onForm } = props;
  const { t } = useTranslation('answersIn');
  const chosen = preview.forms.find(({ id }) => id === preview.form);
  if (preview.forms.length === 0) {
    return (
      <Notice
        kind="warn"
        actions={
          <Button look="primary" onPress={() => go({ at: 'answers', what: 'forms', form: null })}>
            {t('file.toForms')}
          </Button>
        }
      >
        {t('file.noForm')}
      </Notice>
    );
  }
  return (
    <div className={styles.which}>
      <Select
        label={t('which.label')}
        options={preview.forms.map(({ id, name, found, of }) => ({
          id,
          label: t('which.option', { name, found, of }),
        }))}
        value={preview.form}
        isDisabled={isDisabled}
        onChange={onForm}
      />
      {chosen && chosen.found === 0 ? <Notice kind="warn">{t('which.none')}</Notice> : null}
    </div>
  );
}
