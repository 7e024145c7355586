import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import styles from './Answer.module.css';
import { Key, shortcut } from './Key.tsx';

/** What can be opened under an answer. */
export type Opened = 'edit' | 'redact' | 'translate';

const OPENS = ['edit', 'redact', 'translate'] as const;

interface OpensProps {
  /** Whether there are words that could be taken out or translated. */
  readonly hasWords: boolean;
  readonly opened: Opened | null;
  readonly onOpen: (what: Opened) => void;
}

/** What else can be done with one answer, each in a desk of its own below it. */
export function Opens({ hasWords, opened, onOpen }: OpensProps) {
  const { t } = useTranslation('review');
  return (
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
  );
}
