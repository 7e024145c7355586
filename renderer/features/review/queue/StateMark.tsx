import { useTranslation } from 'react-i18next';
import type { ResponseState } from '../../../../preload/contract/responseKinds.ts';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import styles from './StateMark.module.css';

const SHAPES: Readonly<Record<ResponseState, IconName>> = {
  received: 'dot',
  inReview: 'edit',
  issues: 'warn',
  approved: 'check',
  rejected: 'close',
};

/** How far somebody's answers have come: a word and a shape. */
export function StateMark({ state }: { readonly state: ResponseState }) {
  const { t } = useTranslation('review');
  return (
    <span className={styles.mark} data-state={state}>
      <Icon name={SHAPES[state]} />
      {t(`state.${state}`)}
    </span>
  );
}
