import type { Core } from 'cytoscape';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network, NetworkPerson } from '../../../preload/contract/ties.ts';
import { useFormats } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { Go } from '../../ui/places.ts';
import styles from './Network.module.css';
import { coloursOf, drawNetwork, styleOf } from './picture.ts';
import { PADDING } from './sight.ts';
import { isolated, namesTied } from './tied.ts';

const STEP = 1.3;
const MOVE = 60;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [MOVE, 0],
  ArrowRight: [-MOVE, 0],
  ArrowUp: [0, MOVE],
  ArrowDown: [0, -MOVE],
};

/** The picture: drag or arrow keys move it, wheel or plus and minus change its size, a click names whom one stands by. */
export function NetworkPicture(props: { readonly network: Network; readonly without: string | null; readonly go: Go }) {
  const { network, without, go } = props;
  const { t } = useTranslation('network');
  const format = useFormats();
  const box = useRef<HTMLDivElement>(null);
  const picture = useRef<Core | null>(null);
  const [round, setRound] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const person = network.people.find(({ id }) => id === chosen);

  useEffect(() => {
    if (!box.current) return;
    const core = drawNetwork(box.current, network, without);
    picture.current = core;
    core.on('tap', (event) => setChosen(event.target === core ? null : event.target.id()));
    const resized = new ResizeObserver(() => core.resize());
    resized.observe(box.current);
    // Light or dark, the colours are read anew.
    const themed = new MutationObserver(() => setRound((round) => round + 1));
    themed.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      resized.disconnect();
      themed.disconnect();
      core.destroy();
      picture.current = null;
    };
  }, [network, without]);
  useEffect(() => {
    const core = picture.current;
    if (!core || !box.current || round === 0) return;
    core.style(styleOf(coloursOf(box.current)));
  }, [round]);

  useEffect(() => {
    const core = picture.current;
    core?.elements().removeClass('quiet');
    if (!core || !chosen) return;
    const near = core.getElementById(chosen).closedNeighborhood();
    core.elements().difference(near).addClass('quiet');
  }, [chosen]);

  const zoom = (by: number) => {
    const core = picture.current;
    if (core) core.zoom({ level: core.zoom() * by, renderedPosition: { x: core.width() / 2, y: core.height() / 2 } });
  };
  const keys = (event: React.KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (arrow) picture.current?.panBy({ x: arrow[0], y: arrow[1] });
    else if (event.key === '+' || event.key === '=') zoom(STEP);
    else if (event.key === '-') zoom(1 / STEP);
    else if (event.key === '0') picture.current?.fit(undefined, PADDING);
    else return;
    event.preventDefault();
  };
  const label = t('picture.label', {
    people: t('people', { count: network.people.length }),
    ties: t('ties', { count: network.ties.length }),
  });

  return (
    <div className={styles.pictureSide}>
      <div className={styles.row} role="toolbar" aria-label={t('tab.picture')}>
        <Button look="quiet" aria-label={t('picture.smaller')} onPress={() => zoom(1 / STEP)}>
          <Icon name="minus" />
        </Button>
        <Button look="quiet" aria-label={t('picture.larger')} onPress={() => zoom(STEP)}>
          <Icon name="plus" />
        </Button>
        <Button look="quiet" onPress={() => picture.current?.fit(undefined, PADDING)}>
          {t('picture.fit')}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: moved and zoomed by keys; in words it is the table */}
      <section className={styles.stage} tabIndex={0} aria-label={label} onKeyDown={keys}>
        <div ref={box} className={styles.canvas} dir="ltr" />
      </section>
      <div role="status" className={styles.chosen}>
        {person ? <Chosen person={person} network={network} go={go} list={format.list} /> : t('picture.hint')}
      </div>
      <Signs />
    </div>
  );
}

/** Who was clicked, in words. */
function Chosen(props: {
  readonly person: NetworkPerson;
  readonly network: Network;
  readonly go: Go;
  readonly list: (names: readonly string[]) => string;
}) {
  const { person, network, go, list } = props;
  const { t } = useTranslation('network');
  const tied = namesTied(network).get(person.id);
  const said = (names: readonly string[] = []) => (names.length > 0 ? list(names.map(isolated)) : t('none'));
  return (
    <>
      <p>{t('person.ties', { name: person.name, asks: said(tied?.asks), askedBy: said(tied?.askedBy) })}</p>
      <Button look="quiet" onPress={() => go({ at: 'people', person: person.id })}>
        {t('person.open')}
      </Button>
    </>
  );
}

const SIGNS = ['oneWay', 'mutual', 'bridge', 'bridges'] as const;

function Signs() {
  const { t } = useTranslation('network');
  return (
    <ul className={styles.signs} aria-label={t('signs')}>
      {SIGNS.map((sign) => (
        <li key={sign}>{t(`sign.${sign}`)}</li>
      ))}
    </ul>
  );
}
