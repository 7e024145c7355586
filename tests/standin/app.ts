import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type * as Electron from 'electron';

/** Electron's `app`, as far as this app uses it. */
class StandInApp extends EventEmitter {
  readonly isPackaged = false;
  readonly switches: string[] = [];
  root = process.cwd();
  sandboxed = false;
  #name = 'app';
  #paths = new Map<string, string>();
  #ready = Promise.withResolvers<void>();
  #lock: string | undefined;
  #quitting = false;
  /** Every window and child process, set by who starts them. */
  readonly parts = new Set<{ close?(): void; end(): Promise<void> }>();

  readonly commandLine = {
    appendSwitch: (name: string, value?: string) => {
      this.switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
    },
  };

  start(): void {
    this.#ready.resolve();
    this.emit('ready');
  }
  whenReady(): Promise<void> {
    return this.#ready.promise;
  }
  isReady(): boolean {
    return this.listenerCount('ready') === 0;
  }
  enableSandbox(): void {
    this.sandboxed = true;
  }
  getName(): string {
    return this.#name;
  }
  setName(name: string): void {
    this.#name = name;
  }
  getAppPath(): string {
    return this.root;
  }
  getLocale(): string {
    return Intl.DateTimeFormat().resolvedOptions().locale;
  }
  setPath(name: string, path: string): void {
    this.#paths.set(name, path);
  }
  getPath(name: string): string {
    const set = this.#paths.get(name);
    if (set) return set;
    if (name !== 'userData') throw new Error(`the stand-in knows no path called ${name}`);
    const base: Partial<Record<NodeJS.Platform, string | undefined>> = {
      win32: process.env.APPDATA,
      darwin: join(homedir(), 'Library/Application Support'),
    };
    return join(base[process.platform] ?? process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), this.#name);
  }

  /** One app a data folder: the second one wakes the first and is told no. */
  requestSingleInstanceLock(): boolean {
    const folder = this.getPath('userData');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, 'instance.pid');
    const other = readPid(file);
    if (other !== undefined && wake(other)) return false;
    writeFileSync(file, String(process.pid), { mode: 0o600 });
    this.#lock = file;
    process.on('SIGUSR2', () => this.emit('second-instance', {}, [], folder, {}));
    return true;
  }

  quit(): void {
    if (this.#quitting) return;
    let prevented = false;
    this.emit('before-quit', { preventDefault: () => (prevented = true) });
    if (prevented) return;
    for (const part of this.parts) part.close?.();
    this.exit(0);
  }
  exit(code = 0): void {
    if (this.#quitting) return;
    this.#quitting = true;
    const endings = [...this.parts].map((part) => part.end());
    void Promise.allSettled(endings).then(() => {
      this.emit('quit', {}, code);
      if (this.#lock) rmSync(this.#lock, { force: true });
      process.exit(code);
    });
  }
}

function readPid(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && pid !== process.pid ? pid : undefined;
  } catch {
    return undefined;
  }
}

function wake(pid: number): boolean {
  try {
    return process.kill(pid, process.platform === 'win32' ? 0 : 'SIGUSR2');
  } catch {
    return false;
  }
}

export const app = new StandInApp();
app satisfies Pick<
  Electron.App,
  | 'isPackaged'
  | 'whenReady'
  | 'isReady'
  | 'enableSandbox'
  | 'getName'
  | 'setName'
  | 'getAppPath'
  | 'getLocale'
  | 'requestSingleInstanceLock'
  | 'quit'
  | 'exit'
>;
app.commandLine satisfies Pick<Electron.CommandLine, 'appendSwitch'>;
