import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { Tooltip } from '../../../ui/Tooltip.tsx';
import styles from './Toolbar.module.css';
import { TOOLS, type ToolName } from './toolIcons.ts';

export interface ToolProps {
  readonly icon: ToolName;
  readonly label: string;
  readonly off?: boolean;
  /** For a tool that stays on until it is pressed again. */
  readonly pressed?: boolean;
  readonly onPress: () => void;
}

/** One tool of the map: a drawing, named for those who listen and in a tooltip. */
export function Tool({ icon, label, off = false, pressed, onPress }: ToolProps) {
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
