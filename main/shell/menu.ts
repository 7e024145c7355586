import { app, type MenuItemConstructorOptions as Item, Menu } from 'electron';
import type { MenuCommand } from '../../preload/contract/host.ts';
import type { Words } from './words.ts';

export interface MenuOptions {
  readonly words: Words;
  /** Whether a vault is open: what works on its people is offered only then. */
  readonly open: boolean;
  readonly developing: boolean;
  onCommand(command: MenuCommand): void;
  onLock(): void;
}

/** Builds the native menu anew: after a change of language, and when the vault opens or closes. */
export function setMenu(options: MenuOptions): void {
  const mac = process.platform === 'darwin';
  const template = [...(mac ? [appMenu(options)] : []), fileMenu(options, mac), editMenu(options), viewMenu(options)];
  template.push(windowMenu(options.words), helpMenu(options));
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

const gap: Item = { type: 'separator' };

function chosen({ words, open, onCommand }: MenuOptions, command: MenuCommand, accelerator?: string): Item {
  return {
    id: command,
    label: command === 'help' ? words.guide : words[command],
    enabled: open,
    click: () => onCommand(command),
    ...(accelerator ? { accelerator } : {}),
  };
}

/** Keys the window hears itself (a text field has its own undo): shown in the menu, not taken by it. */
const heard = (item: Item): Item => ({ ...item, registerAccelerator: false });

const lock = ({ words, open, onLock }: MenuOptions): Item => ({
  id: 'lock',
  label: words.lock,
  accelerator: 'CmdOrCtrl+L',
  enabled: open,
  click: () => onLock(),
});

const appMenu = (options: MenuOptions): Item => ({
  label: app.getName(),
  submenu: [
    { role: 'about', label: options.words.about },
    gap,
    chosen(options, 'settings', 'CmdOrCtrl+,'),
    lock(options),
    gap,
    { role: 'hide', label: options.words.hide },
    { role: 'hideOthers', label: options.words.hideOthers },
    { role: 'unhide', label: options.words.showAll },
    gap,
    { role: 'quit', label: options.words.quit },
  ],
});

const fileMenu = (options: MenuOptions, mac: boolean): Item => ({
  label: options.words.file,
  submenu: [
    chosen(options, 'import'),
    chosen(options, 'export'),
    gap,
    chosen(options, 'print', 'CmdOrCtrl+P'),
    ...(mac
      ? []
      : [
          gap,
          chosen(options, 'settings', 'CmdOrCtrl+,'),
          lock(options),
          gap,
          { role: 'quit', label: options.words.quit } as const,
        ]),
  ],
});

const editMenu = (options: MenuOptions): Item => ({
  label: options.words.edit,
  submenu: [
    heard(chosen(options, 'undo', 'CmdOrCtrl+Z')),
    heard(chosen(options, 'redo', 'Shift+CmdOrCtrl+Z')),
    gap,
    { role: 'cut', label: options.words.cut },
    { role: 'copy', label: options.words.copy },
    { role: 'paste', label: options.words.paste },
    { role: 'selectAll', label: options.words.selectAll },
    gap,
    heard(chosen(options, 'find', 'CmdOrCtrl+F')),
  ],
});

const viewMenu = ({ words, developing }: MenuOptions): Item => ({
  label: words.view,
  submenu: [
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
    { role: 'resetZoom', label: words.zoomReset },
    gap,
    { role: 'togglefullscreen', label: words.fullScreen },
    ...(developing ? [{ role: 'toggleDevTools' } as const] : []),
  ],
});

const windowMenu = (words: Words): Item => ({
  label: words.window,
  submenu: [
    { role: 'minimize', label: words.minimize },
    { role: 'close', label: words.close },
  ],
});

const helpMenu = (options: MenuOptions): Item => ({
  role: 'help',
  label: options.words.help,
  submenu: [chosen(options, 'help', 'F1')],
});
