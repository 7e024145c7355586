import { useTranslation } from 'react-i18next';
import type { AnswerDecision } from '../../../../preload/contract/responseKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './Answer.module.css';
import { Key, shortcut } from './Key.tsx';

/** What can be opened under an answer. */
export type Opened = 'edit' | 'redact' | 'translate';

const DECISIONS = ['accept', 'hold', 'discard'] as const;
const OPENS = ['edit', 'redact', 'translate'] as const;

interface DecisionsProps {
  readonly decision: AnswerDecision;
  /** Whether there are words that could be taken out or translated. */
  readonly hasWords: boolean;
  readonly opened: Opened | null;
  readonly onDecide: (decision: AnswerDecision) => void;
  readonly onOpen: (what: Opened) => void;
}

/** What becomes of one answer. Pressing what is decided already leaves it open again. */
export function Decisions({ decision, hasWords, opened, onDecide, onOpen }: DecisionsProps) {
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
      <span className={styles.more}>
        {OPENS.filter((one) => one === 'edit' || hasWords).map((one) => (
          <Button
            key={one}
            look="quiet"
            aria-expanded={opened === one}
            aria-keyshortcuts={shortcut(one)}
            onPress={() => onOpen(one)}
          >
            {t(`open.${one}`)}
            <Key of={one} />
          </Button>
        ))}
      </span>
    </div>
  );
}
