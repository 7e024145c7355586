import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { Choices } from './choices.ts';
import styles from './Lists.module.css';

/** What stands at the top of a sign-in sheet, and what one signs on. */
export function SignInChoices(props: {
  readonly choices: Choices;
  readonly choose: (changed: Partial<Choices>) => void;
}) {
  const { choices, choose } = props;
  const { t } = useTranslation('lists');
  return (
    <>
      <TextField
        label={t('title.label')}
        hint={t('title.hint')}
        optional
        value={choices.title}
        maxLength={120}
        onChange={(title) => choose({ title })}
      />
      <TextField
        label={t('day.label')}
        optional
        type="date"
        dir="ltr"
        value={choices.day}
        onChange={(day) => choose({ day })}
      />
      <TextField
        label={t('where.label')}
        optional
        value={choices.where}
        maxLength={200}
        onChange={(where) => choose({ where })}
      />
      <NumberField
        label={t('lines.label')}
        hint={t('lines.hint')}
        value={choices.lines}
        min={5}
        max={200}
        onChange={(lines) => choose({ lines })}
      />
      <div>
        <Checkbox isSelected={choices.names} onChange={(names) => choose({ names })}>
          {t('names.label')}
        </Checkbox>
        <p className={styles.hint}>{t('names.explain')}</p>
      </div>
    </>
  );
}
