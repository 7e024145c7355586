import type { ReactNode } from 'react';
import { Toolbar as AriaToolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OpenMap } from '../useMap.ts';
import { Tool } from './Tool.tsx';
import styles from './Toolbar.module.css';
import type { Acts } from './useActs.ts';
import type { Fit } from './useFit.ts';

export interface ToolbarProps {
  readonly map: OpenMap;
  readonly fit: Fit;
  readonly drawing: boolean;
  readonly onDrawing: (drawing: boolean) => void;
  readonly helping: boolean;
  readonly onHelping: (helping: boolean) => void;
}

/** Steps, closeness, and how the pointer selects; everything has a key too. */
export function Toolbar({ map, fit, drawing, onDrawing, helping, onHelping }: ToolbarProps) {
  const { t } = useTranslation(['podmap', 'common']);
  return (
    <AriaToolbar aria-label={t('canvas.tools')} className={styles.bar ?? ''}>
      <Group>
        <Tool icon="undo" label={t('common:undo')} off={!map.canUndo} onPress={() => void map.undo()} />
        <Tool icon="redo" label={t('common:redo')} off={!map.canRedo} onPress={() => void map.redo()} />
      </Group>
      <Group>
        <Tool icon="zoomOut" label={t('canvas.zoomOut')} onPress={fit.zoomOut} />
        <Tool icon="zoomIn" label={t('canvas.zoomIn')} onPress={fit.zoomIn} />
        <Tool icon="fit" label={t('canvas.fit')} onPress={fit.fit} />
      </Group>
      <Group>
        <Tool icon="marquee" label={t('canvas.marquee')} pressed={drawing} onPress={() => onDrawing(!drawing)} />
      </Group>
      <span className={styles.last}>
        <Tool icon="help" label={t('canvas.help')} pressed={helping} onPress={() => onHelping(!helping)} />
      </span>
    </AriaToolbar>
  );
}

/** What can be done with the circles that are selected, over the foot of the picture so that nothing moves for it. */
export function SelectionBar({ map, acts }: { readonly map: OpenMap; readonly acts: Acts }) {
  const { t } = useTranslation('podmap');
  const ids = [...map.selection];
  if (ids.length === 0) return null;
  return (
    <AriaToolbar aria-label={t('canvas.selectionTools')} className={styles.floating ?? ''}>
      <span className={styles.count}>{t('canvas.selected', { count: ids.length })}</span>
      {ids.length > 1 ? (
        <Group>
          <Tool icon="row" label={t('canvas.alignRow')} onPress={() => void acts.align(ids, 'row')} />
          <Tool icon="column" label={t('canvas.alignColumn')} onPress={() => void acts.align(ids, 'column')} />
        </Group>
      ) : null}
      {ids.length > 2 ? (
        <Group>
          <Tool icon="spreadRow" label={t('canvas.spreadRow')} onPress={() => void acts.align(ids, 'spreadRow')} />
          <Tool
            icon="spreadColumn"
            label={t('canvas.spreadColumn')}
            onPress={() => void acts.align(ids, 'spreadColumn')}
          />
        </Group>
      ) : null}
      <Group>
        <Tool icon="settle" label={t('canvas.settle')} onPress={() => void acts.settle(ids)} />
        <Tool icon="remove" label={t('canvas.remove')} onPress={() => void acts.remove(ids)} />
      </Group>
    </AriaToolbar>
  );
}

const Group = ({ children }: { readonly children: ReactNode }) => <div className={styles.group}>{children}</div>;
