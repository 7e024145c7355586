import { type ReactNode, useEffect, useRef } from 'react';
import { Dialog, Modal, ModalOverlay, useLocale } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Projector.module.css';
import { turnOfKey } from './session.ts';

/**
 * Fills the window with very large letters for a room. Arrow keys along the line of reading and the keys of presenter
 * remotes turn; up and down scroll where the letters need more room; Escape leaves.
 */
export function Projector(props: {
  readonly label: string;
  /** What is read now: when it changes, it is seen from its beginning. */
  readonly shown: string;
  readonly onTurn: (to: 'next' | 'previous') => void;
  readonly onClose: () => void;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}) {
  const { label, shown, onTurn, onClose, footer, children } = props;
  const { t } = useTranslation('workshop');
  const { direction } = useLocale();
  const text = useRef<HTMLElement>(null);
  useEffect(() => text.current?.focus(), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is shown
  useEffect(() => {
    if (text.current) text.current.scrollTop = 0;
  }, [shown]);
  const hearKey = (event: React.KeyboardEvent) => {
    const to = turnOfKey(event.key, direction === 'rtl');
    if (!to || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onTurn(to);
  };
  return (
    <ModalOverlay className={styles.overlay ?? ''} isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={label} className={styles.dialog ?? ''}>
          <div className={styles.whole} onKeyDownCapture={hearKey}>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
            <section ref={text} className={styles.text} tabIndex={0} aria-label={label} aria-live="polite">
              {children}
            </section>
            <footer className={styles.footer}>
              {footer}
              <Button aria-label={t('projector.leave')} onPress={onClose}>
                <Icon name="close" />
              </Button>
            </footer>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
