import { useTranslation } from 'react-i18next';
import type { Network } from '../../../preload/contract/ties.ts';
import { Panel } from '../../ui/Panel.tsx';
import styles from './Network.module.css';
import { useQuestionText } from './questionText.ts';

/** What might be asked about the picture: nothing that anybody must answer. */
export function Questions({ network }: { readonly network: Network }) {
  const { t } = useTranslation('network');
  const say = useQuestionText(network);
  return (
    <Panel title={t('questions.title')} className={styles.questions ?? ''}>
      {network.questions.length === 0 ? (
        <p>{t('questions.none')}</p>
      ) : (
        <>
          <p className={styles.soft}>{t('questions.text')}</p>
          <ul className={styles.list}>
            {network.questions.map((question) => (
              <li key={`${question.kind} ${question.language ?? ''} ${question.people[0] ?? ''}`}>{say(question)}</li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  );
}
