import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '../../preload/contract/print.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { PageCanvas } from './PageCanvas.tsx';
import styles from './Paper.module.css';
import type { Pages } from './usePages.ts';

const STEPS = [0.25, 0.5, 0.75, 1, 1.5, 2, 3];

/** The finished pages, one at a time: whole, or at any size; 100 % is the size on paper. */
export function Preview(props: {
  readonly pages: Pages;
  readonly page: number;
  readonly onPage: (page: number) => void;
  readonly kind: DocumentKind;
  /** What can be done with the pages; stands in the same row as the sizes. */
  readonly buttons: ReactNode;
  /** Said between that row and the page. */
  readonly children: ReactNode;
}) {
  const { pages, page, onPage, kind, buttons, children } = props;
  const { t } = useTranslation('pages');
  const [zoom, setZoom] = useState<number | 'fit'>('fit');
  const [shown, setShown] = useState(1);
  const stage = useRef<HTMLDivElement>(null);
  const space = useSpace(stage);
  const step = (direction: 1 | -1) => {
    const sizes = direction > 0 ? STEPS : [...STEPS].reverse();
    const next = sizes.find((size) => (size - shown) * direction > 0.01);
    if (next) setZoom(next);
  };

  return (
    <>
      <div className={styles.bar} role="toolbar" aria-label={t('page.title')}>
        <span className={styles.actions}>{buttons}</span>
        {pages.pages > 1 ? (
          <span className={styles.group}>
            <Button
              look="quiet"
              isDisabled={page <= 1}
              aria-label={t('page.previous')}
              onPress={() => onPage(page - 1)}
            >
              <span className={styles.turned}>
                <Icon name="forward" />
              </span>
            </Button>
            <span className={styles.count}>{t('page.of', { page, pages: pages.pages })}</span>
            <Button
              look="quiet"
              isDisabled={page >= pages.pages}
              aria-label={t('page.next')}
              onPress={() => onPage(page + 1)}
            >
              <Icon name="forward" />
            </Button>
          </span>
        ) : null}
        <span className={styles.group}>
          <Button look="quiet" aria-label={t('zoom.out')} onPress={() => step(-1)}>
            <Icon name="minus" />
          </Button>
          <span className={styles.count}>{t('zoom.percent', { percent: Math.round(shown * 100) })}</span>
          <Button look="quiet" aria-label={t('zoom.in')} onPress={() => step(1)}>
            <Icon name="plus" />
          </Button>
          <Button look="quiet" aria-pressed={zoom === 'fit'} onPress={() => setZoom('fit')}>
            {t('zoom.page')}
          </Button>
          <Button look="quiet" aria-pressed={zoom === 1} onPress={() => setZoom(1)}>
            {t('zoom.real')}
          </Button>
        </span>
      </div>
      {children}
      {/* Scrolls when the page is larger than the room for it; then the keyboard must reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section ref={stage} className={styles.stage} tabIndex={0} aria-label={t('page.title')}>
        <PageCanvas
          pages={pages}
          page={page}
          zoom={zoom}
          space={space}
          onZoom={setShown}
          label={t(`page.${kind}`, { page, pages: pages.pages })}
        />
      </section>
    </>
  );
}

/** The room an element has, in CSS pixels, as it changes. */
function useSpace(ref: React.RefObject<HTMLElement | null>) {
  const [space, setSpace] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry) setSpace({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [ref]);
  return space;
}
