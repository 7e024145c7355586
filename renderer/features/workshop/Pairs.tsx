import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { MOST_PEOPLE } from './names.ts';
import large from './Projector.module.css';
import { Projector } from './Projector.tsx';
import type { PairsHeld } from './usePairs.ts';
import styles from './Workshop.module.css';

/** Pairs for sharing, round after round with new partners, until nobody is left whom one has not met. */
export function Pairs({ pairs }: { readonly pairs: PairsHeld }) {
  const { t } = useTranslation('workshop');
  const [tried, setTried] = useState(false);
  const { names, made } = pairs;
  const wrong =
    names.length < 2 ? tried && t('pairs.few') : names.length > MOST_PEOPLE && t('pairs.many', { most: MOST_PEOPLE });
  const make = () => {
    setTried(true);
    if (names.length >= 2 && names.length <= MOST_PEOPLE) void pairs.make(1);
  };
  return (
    <div className={styles.pairs}>
      <div className={styles.form}>
        <p>{t('pairs.intro')}</p>
        <TextField
          label={t('pairs.names')}
          hint={t('pairs.hint')}
          error={wrong || null}
          lines={10}
          value={pairs.text}
          onChange={pairs.write}
        />
        <p className={styles.soft}>{t('pairs.count', { count: names.length })}</p>
        <div className={styles.buttons}>
          <Button look={made ? 'secondary' : 'primary'} onPress={make}>
            {t(made ? 'pairs.again' : 'pairs.make')}
          </Button>
          <Button look="quiet" isDisabled={pairs.text === ''} onPress={pairs.forget}>
            {t('pairs.forget')}
          </Button>
        </div>
        <p className={styles.small}>{t('pairs.notKept')}</p>
        <ErrorMessage error={pairs.failure} />
      </div>
      {made ? <Round pairs={pairs} made={made} /> : null}
    </div>
  );
}

function Round({ pairs, made }: { readonly pairs: PairsHeld; readonly made: NonNullable<PairsHeld['made']> }) {
  const { t } = useTranslation('workshop');
  const [shownLarge, setShownLarge] = useState(false);
  const { groups, round, rounds } = made;
  const title = t('pairs.round', { round, rounds });
  const isLast = round >= rounds;
  const turn = (to: 'next' | 'previous') => {
    const wanted = to === 'next' ? round + 1 : round - 1;
    if (wanted >= 1 && wanted <= rounds) void pairs.make(wanted);
  };
  const next = (
    <Button look="primary" isDisabled={isLast} onPress={() => turn('next')}>
      {t('pairs.next')}
    </Button>
  );
  const list = (className: string | undefined) => (
    <ul className={className}>
      {groups.map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: places of a round, which have no other name
        <li key={at} aria-label={t('pairs.group', { number: at + 1 })}>
          {group.map((name, inside) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have one name
            <div key={inside}>
              <bdi>{name}</bdi>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
  return (
    <section className={styles.form} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <VisuallyHidden>
        <span role="status">{title}</span>
      </VisuallyHidden>
      {list(styles.groups)}
      {pairs.names.length % 2 === 1 && pairs.names.length > 2 ? <p className={styles.soft}>{t('pairs.odd')}</p> : null}
      {isLast ? (
        <Notice kind="note" announce="polite">
          {t('pairs.last')}
        </Notice>
      ) : null}
      <div className={styles.buttons}>
        {next}
        <Button onPress={() => setShownLarge(true)}>{t('projector.open')}</Button>
      </div>
      {shownLarge ? (
        <Projector
          label={title}
          shown={title}
          onTurn={turn}
          onClose={() => setShownLarge(false)}
          footer={
            <>
              <p className={large.about}>{isLast ? t('pairs.last') : null}</p>
              {next}
            </>
          }
        >
          <h2 className={large.title}>{title}</h2>
          {list(large.groups)}
        </Projector>
      ) : null}
    </section>
  );
}
