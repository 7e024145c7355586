import { Toolbar as AriaToolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { Tooltip } from '../../../ui/Tooltip.tsx';
import type { OpenMap } from '../useMap.ts';
import styles from './Toolbar.module.css';
import { TOOLS, type ToolName } from './toolIcons.ts';
import type { Acts } from './useActs.ts';
import type { Fit } from './useFit.ts';

export interface ToolbarProps {
  readonly map: OpenMap;
  readonly acts: Acts;
  readonly fit: Fit;
  readonly drawing: boolean;
  readonly onDrawing: (drawing: boolean) => void;
  readonly helping: boolean;
  readonly onHelping: (helping: boolean) => void;
}

/** What can be done to the picture with a pointer; everything has a key too. */
export function Toolbar({ map, acts, fit, drawing, onDrawing, helping, onHelping }: ToolbarProps) {
  const { t } = useTranslation(['podmap', 'common']);
  const ids = [...map.selection];
  const none = ids.length === 0;
  const few = ids.length < 2;
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
        <Tool icon="row" label={t('canvas.alignRow')} off={few} onPress={() => void acts.align(ids, 'row')} />
        <Tool icon="column" label={t('canvas.alignColumn')} off={few} onPress={() => void acts.align(ids, 'column')} />
        <Tool
          icon="spreadRow"
          label={t('canvas.spreadRow')}
          off={ids.length < 3}
          onPress={() => void acts.align(ids, 'spreadRow')}
        />
        <Tool
          icon="spreadColumn"
          label={t('canvas.spreadColumn')}
          off={ids.length < 3}
          onPress={() => void acts.align(ids, 'spreadColumn')}
        />
        <Tool icon="settle" label={t('canvas.settle')} off={none} onPress={() => void acts.settle(ids)} />
        <Tool icon="remove" label={t('canvas.remove')} off={none} onPress={() => void acts.remove(ids)} />
      </Group>
      <span className={styles.count}>{none ? null : t('canvas.selected', { count: ids.length })}</span>
      <Tool icon="help" label={t('canvas.help')} pressed={helping} onPress={() => onHelping(!helping)} />
    </AriaToolbar>
  );
}

const Group = ({ children }: { readonly children: React.ReactNode }) => <div className={styles.group}>{children}</div>;

function Tool(props: {
  readonly icon: ToolName;
  readonly label: string;
  readonly off?: boolean;
  readonly pressed?: boolean;
  readonly onPress: () => void;
}) {
  const { icon, label, off = false, pressed, onPress } = props;
  return (
    <Tooltip text={label}>
      <Button
        look="quiet"
        aria-label={label}
        isDisabled={off}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        className={cx(styles.tool, pressed && styles.pressed)}
        onPress={onPress}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" className={styles.icon}>
          <path d={TOOLS[icon]} />
        </svg>
      </Button>
    </Tooltip>
  );
}
