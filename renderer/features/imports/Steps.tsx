import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './Steps.module.css';

export const STEPS = ['file', 'columns', 'rows', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** Where one is on the way, by number, word and shape. */
export function Steps({ now }: { readonly now: Step }) {
  const { t } = useTranslation('imports');
  const at = STEPS.indexOf(now);
  return (
    <ol className={styles.steps} aria-label={t('step.label')}>
      {STEPS.map((step, index) => (
        <li key={step} className={styles.step} aria-current={step === now ? 'step' : undefined}>
          <span className={styles.number} data-past={index < at || undefined}>
            {index < at ? <Icon name="check" /> : index + 1}
          </span>
          {t(`step.${step}`)}
          {index < at ? <VisuallyHidden>{t('step.past')}</VisuallyHidden> : null}
        </li>
      ))}
    </ol>
  );
}
