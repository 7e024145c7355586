import { useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Journey } from '../../../preload/contract/journey.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Icon } from '../../ui/Icon.tsx';
import { setListed } from '../../ui/listed.ts';
import type { Go, Place } from '../../ui/places.ts';
import styles from './Home.module.css';
import { ACTS, type Act, tellsLeft } from './stones.ts';
import { Zones } from './Zones.tsx';

/** One stone of the path: folded to a line with its number, or opened with its next acts as buttons. */
export function Stone(props: Journey['stones'][number] & { readonly current: boolean; readonly go: Go }) {
  const { stone, reached, count, left, current, go } = props;
  const { t } = useTranslation('journey');
  const [open, setOpen] = useState(current);
  const inside = useId();
  const state = current ? 'current' : reached ? 'reached' : 'ahead';
  return (
    <li className={cx(styles.stone, styles[state])} aria-current={current ? 'step' : undefined}>
      <div className={styles.mark} aria-hidden="true">
        <span className={styles.pebble}>{reached ? <Icon name="check" /> : current ? <Icon name="dot" /> : null}</span>
      </div>
      <div className={styles.body}>
        <h2 className={styles.heading}>
          <AriaButton
            className={styles.toggle ?? ''}
            aria-expanded={open}
            aria-controls={inside}
            onPress={() => setOpen(!open)}
          >
            <span className={styles.name}>{t(`stone.${stone}`)}</span>
            <span className={styles.state}>
              {count > 0 && !current ? t(`reached.${stone}`, { count }) : t(`state.${state}`)}
            </span>
            <span className={styles.arrow}>
              <Icon name="down" />
            </span>
          </AriaButton>
        </h2>
        <div id={inside} className={styles.inside} hidden={!open}>
          <p>{t(`why.${stone}`)}</p>
          {count > 0 && current ? <p className={styles.soft}>{t(`reached.${stone}`, { count })}</p> : null}
          {left > 0 && tellsLeft(stone) ? <p className={styles.soft}>{t(`left.${stone}`, { count: left })}</p> : null}
          <Acts stone={stone} current={current} go={go} />
        </div>
      </div>
    </li>
  );
}

function Acts({ stone, current, go }: Pick<Parameters<typeof Stone>[0], 'stone' | 'current' | 'go'>) {
  const { t } = useTranslation('journey');
  const visit = (act: Extract<Act, { place: Place }>) => {
    if (act.list) setListed(act.list);
    go(act.place);
  };
  return (
    <>
      {stone === 'zone' ? <Zones primary={current} /> : null}
      <div className={styles.acts}>
        {ACTS[stone].map((act, index) =>
          'place' in act ? (
            <Button key={act.key} look={current && index === 0 ? 'primary' : 'secondary'} onPress={() => visit(act)}>
              {t(act.key)}
            </Button>
          ) : null,
        )}
      </div>
    </>
  );
}
