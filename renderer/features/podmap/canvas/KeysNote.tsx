import { useTranslation } from 'react-i18next';
import styles from './MapCanvas.module.css';

const COMMAND = /Mac/.test(navigator.platform) ? '⌘' : 'Ctrl';

/** Every key of the map and what it does. */
export function KeysNote() {
  const { t } = useTranslation('podmap');
  const arrows = t('canvas.keyName.arrows');
  const keys: readonly (readonly [string, readonly string[]])[] = [
    [t('canvas.key.along'), ['←', '→']],
    [t('canvas.key.out'), ['↑', '↓']],
    [t('canvas.key.ends'), [t('canvas.keyName.home'), t('canvas.keyName.end')]],
    [t('canvas.key.select'), [t('canvas.keyName.space')]],
    [t('canvas.key.selectAll'), [`${COMMAND}+A`]],
    [t('canvas.key.selectNone'), [t('canvas.keyName.escape')]],
    [t('canvas.key.open'), [t('canvas.keyName.enter')]],
    [t('canvas.key.rings'), ['1', '2', '3']],
    [t('canvas.key.nudge'), [`${COMMAND}+${arrows}`, `Alt+${arrows}`]],
    [t('canvas.key.add'), ['A']],
    [t('canvas.key.remove'), [t('canvas.keyName.delete')]],
    [t('canvas.key.undo'), [`${COMMAND}+Z`]],
    [t('canvas.key.redo'), [`${COMMAND}+Shift+Z`]],
    [t('canvas.key.zoom'), ['+', '−', '0']],
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which keys must be able to do too
    <section className={styles.keys} aria-label={t('canvas.help')} tabIndex={0}>
      <dl>
        {keys.map(([what, names]) => (
          <div key={what}>
            <dt>
              {names.map((name) => (
                <kbd key={name} dir="ltr">
                  {name}
                </kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>{t('canvas.pointerHint')}</p>
    </section>
  );
}
