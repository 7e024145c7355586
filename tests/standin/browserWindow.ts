import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as Electron from 'electron';
import { findBrowser } from '../../scripts/browser.ts';
import { app } from './app.ts';
import { hostOptions } from './hostOptions.ts';
import { press } from './menu.ts';
import type { FromHost, ToHost } from './messages.ts';
import { runFolder } from './runFolder.ts';
import { type StandInSession, session } from './session.ts';
import { StandInContents } from './webContents.ts';

const HOST = fileURLToPath(new URL('./windowHost.ts', import.meta.url));
const windows = new Set<BrowserWindow>();
let made = 0;

/** Where a window's browser leaves what it leaves beside its profile (sockets, caches, crash settings): with the run. */
const homeOf = (folder: string) => ({ TMPDIR: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder });

/** A window: a process of its own with a Chromium of its own. */
export class BrowserWindow extends EventEmitter {
  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  readonly id: number;
  readonly webContents: StandInContents;
  readonly options: Electron.BrowserWindowConstructorOptions;
  readonly #host: ChildProcess;
  readonly #ended: Promise<void>;
  #destroyed = false;
  #maximized = false;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    super();
    this.id = ++made;
    this.options = options;
    const preferences = options.webPreferences ?? {};
    if (!app.sandboxed || preferences.sandbox === false || preferences.contextIsolation === false)
      throw new Error('the stand-in runs sandboxed, isolated pages only');
    this.#host = fork(HOST, [], {
      execArgv: [],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, ...homeOf(runFolder()) },
    });
    this.#ended = new Promise((resolve) => this.#host.once('exit', () => resolve()));
    this.#host.once('exit', (code) => {
      if (code) app.exit(code);
    });
    const own = (preferences.session ?? session.fromPartition(`default-${this.id}`)) as unknown as StandInSession;
    this.webContents = new StandInContents(own, (message) => this.#send(message));
    this.#host.on('message', (message: FromHost) => this.#hear(message));
    void this.#ended.then(() => this.#close());
    const part = { close: () => this.#sayClosing(), end: () => this.#end() };
    app.parts.add(part);
    void this.#ended.then(() => app.parts.delete(part));
    windows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    this.#send({
      type: 'start',
      ...hostOptions(app.switches),
      browser: findBrowser() ?? '',
      profile: join(runFolder(), `window-${this.id}`),
      preload: readFileSync(String(preferences.preload), 'utf8'),
      width: options.width ?? 800,
      height: options.height ?? 600,
    });
  }

  async loadURL(url: string): Promise<void> {
    this.webContents.mainFrame.url = url;
    this.#send({ type: 'load', url });
    await new Promise<void>((resolve) => this.webContents.once('did-finish-load', () => resolve()));
    this.emit('ready-to-show');
  }
  show(): void {
    this.#send({ type: 'focus' });
  }
  focus(): void {
    this.#send({ type: 'focus' });
  }
  restore(): void {
    this.#send({ type: 'focus' });
  }
  maximize(): void {
    this.#maximized = true;
  }
  isMaximized(): boolean {
    return this.#maximized;
  }
  isMinimized(): boolean {
    return false;
  }
  isDestroyed(): boolean {
    return this.#destroyed;
  }
  getNormalBounds(): Electron.Rectangle {
    const { x = 0, y = 0, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }
  close(): void {
    this.#sayClosing();
    this.destroy();
  }
  destroy(): void {
    void this.#end();
  }

  #send(message: ToHost): void {
    if (this.#host.connected) this.#host.send(message);
  }
  #hear(message: FromHost): void {
    if (this.#destroyed && message.type !== 'ask') return;
    if (message.type === 'key') return void press(message);
    if (message.type === 'closed') return void this.#sayClosing();
    this.webContents.hear(message);
  }
  #sayClosing(): void {
    if (!this.#destroyed) this.emit('close', { preventDefault: () => undefined });
  }
  #end(): Promise<void> {
    this.#send({ type: 'destroy' });
    this.#close();
    return this.#ended;
  }
  #close(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    windows.delete(this);
    this.emit('closed');
    if (windows.size === 0) app.emit('window-all-closed');
  }
}
BrowserWindow.prototype satisfies Pick<
  Electron.BrowserWindow,
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'restore'
  | 'maximize'
  | 'isMaximized'
  | 'isMinimized'
  | 'isDestroyed'
  | 'getNormalBounds'
  | 'close'
  | 'destroy'
>;
