import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../preload/contract/consent.ts';
import type { Share } from '../../../../preload/contract/responseKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './Answer.module.css';
import { Key, shortcut } from './Key.tsx';

const SHARES = [
  ['yes', 'shareYes'],
  ['no', 'shareNo'],
  ['unsaid', 'shareUnsaid'],
] as const;

interface ShareChoiceProps {
  readonly id: string;
  readonly audience: Audience;
  readonly share: Share;
  readonly becomes: 'consent' | 'note' | 'answers';
  readonly onShare: (share: Share) => void;
}

/**
 * What was said to "may others know?" about one answer. Unsaid, nobody but the organizer knows. Where it becomes no
 * consent, it says what becomes of it instead.
 */
export function ShareChoice({ id, audience, share, becomes, onShare }: ShareChoiceProps) {
  const { t } = useTranslation('review');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame of its own around three buttons
    <div className={styles.share} role="group" aria-labelledby={id}>
      <span id={id}>{t(`ask.${audience}`)}</span>
      {SHARES.map(([one, key]) => (
        <Button
          key={one}
          aria-pressed={share === one}
          aria-keyshortcuts={shortcut(key)}
          className={styles.decision}
          onPress={() => onShare(one)}
        >
          {t(`share.${one}`)}
          <Key of={key} />
        </Button>
      ))}
      {becomes === 'consent' ? null : <span className={styles.soft}>{t(`share.becomes.${becomes}`)}</span>}
    </div>
  );
}
