import styles from './Key.module.css';
import { KEYS, type KeyName } from './keys.ts';

/** The key that does the same, for those who look; others hear it from the button. */
export function Key({ of }: { readonly of: KeyName | 'approve' }) {
  return (
    <span className={styles.key} aria-hidden="true">
      {of === 'approve' ? '↵' : KEYS[of]}
    </span>
  );
}

/** As screen readers know it. */
export const shortcut = (of: KeyName | 'approve'): string =>
  of === 'approve' ? 'Enter' : /[A-Z]/.test(KEYS[of]) ? `Shift+${KEYS[of]}` : KEYS[of];
