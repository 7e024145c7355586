import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../preload/contract/index.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Go } from '../../../ui/places.ts';
import steps from '../../../ui/Steps.module.css';
import styles from './Bring.module.css';

/** Answers on paper or from a conversation: written down, questionnaire by questionnaire. */
export function WriteInstead(props: { readonly rows: Output<'forms.list'>['rows']; readonly go: Go }) {
  const { rows, go } = props;
  const { t } = useTranslation('answersIn');
  const here = rows.filter(({ putAway }) => !putAway);
  if (here.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="write-instead">
      <h3 id="write-instead" className={styles.heading}>
        {t('byHand.title')}
      </h3>
      <p className={steps.soft}>{t('byHand.what')}</p>
      <div className={steps.actions}>
        {here.map(({ id, name }) => (
          <Button key={id} onPress={() => go({ at: 'answers', what: 'write', form: id, response: null })}>
            {t('byHand.go', { name })}
          </Button>
        ))}
      </div>
    </section>
  );
}
