import { useTranslation } from 'react-i18next';
import type { AnswerDecision } from '../../../../preload/contract/responseKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './Answer.module.css';
import { Key, shortcut } from './Key.tsx';

const DECISIONS = ['accept', 'hold', 'discard'] as const;

interface DecisionsProps {
  readonly decision: AnswerDecision;
  readonly onDecide: (decision: AnswerDecision) => void;
}

/** What becomes of one answer. Pressing what is decided already leaves it open again. */
export function Decisions({ decision, onDecide }: DecisionsProps) {
  const { t } = useTranslation('review');
  return (
    <div className={styles.decisions}>
      {DECISIONS.map((one) => (
        <Button
          key={one}
          aria-pressed={decision === one}
          aria-keyshortcuts={shortcut(one)}
          className={styles.decision}
          onPress={() => onDecide(decision === one ? 'open' : one)}
        >
          {t(`decide.${one}`)}
          <Key of={one} />
        </Button>
      ))}
    </div>
  );
}
