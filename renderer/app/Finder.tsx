import { useEffect, useReducer, useRef, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Go } from '../ui/places.ts';
import { SearchField } from '../ui/SearchField.tsx';
import styles from './Finder.module.css';
import { useFinds } from './finds.ts';
import type { Commands } from './useCommands.ts';

/** Ctrl/Cmd+K: one field that finds people, places and commands; arrows choose, Enter goes. */
export function Finder(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly go: Go;
  readonly commands: Commands;
}) {
  const { t } = useTranslation('nav');
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={props.isOpen}
      onOpenChange={(open) => !open && props.onClose()}
      isDismissable
    >
      <Modal className={styles.modal ?? ''}>
        <Dialog aria-label={t('find.title')} className={styles.dialog ?? ''}>
          <Finds {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finds({
  onClose,
  go,
  commands,
}: {
  readonly onClose: () => void;
  readonly go: Go;
  readonly commands: Commands;
}) {
  const { t } = useTranslation('nav');
  const [typed, setTyped] = useState('');
  const { groups, waiting } = useFinds(typed, go, commands);
  const hurried = useRef(false);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const choose = (id: string) => {
    onClose();
    groups
      .flatMap(({ finds }) => finds)
      .find((find) => find.id === id)
      ?.act();
  };
  // Somebody who types a name and presses Enter at once means the first that is found, when it is found.
  useEffect(() => {
    if (!hurried.current || waiting) return;
    hurried.current = false;
    const first = groups[0]?.finds[0];
    if (first) choose(first.id);
  });
  const early = (event: React.KeyboardEvent) => {
    // Closes at once, also while something is typed, which Escape would only clear.
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
    const chosen = event.target instanceof HTMLElement && event.target.hasAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || !typed.trim() || (chosen && !waiting)) return;
    event.stopPropagation();
    event.preventDefault();
    hurried.current = true;
    redraw();
  };
  return (
    <div className={styles.finds} onKeyDownCapture={early}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField
          label={t('find.label')}
          value={typed}
          onChange={setTyped}
          autoFocus
          className={styles.field ?? ''}
        />
        <ListBox
          aria-label={t('find.title')}
          className={styles.list ?? ''}
          items={groups}
          onAction={(id) => choose(String(id))}
          renderEmptyState={() => <p className={styles.empty}>{t('find.nothing')}</p>}
        >
          {(group) => (
            <ListBoxSection id={group.id}>
              <Header className={styles.heading ?? ''}>{t(`find.${group.id}`)}</Header>
              <Collection items={group.finds}>
                {(find) => (
                  <ListBoxItem id={find.id} textValue={find.label} className={styles.find ?? ''}>
                    <bdi>{find.label}</bdi>
                    {find.note ? <span className={styles.note}>{find.note}</span> : null}
                  </ListBoxItem>
                )}
              </Collection>
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
    </div>
  );
}
