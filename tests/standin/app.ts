import { EventEmitter } from 'node:events';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type * as Electron from 'electron';
import { takeInstance } from './instance.ts';

/** Electron's `app`, as far as this app uses it. */
class StandInApp extends EventEmitter {
  readonly isPackaged = false;
  readonly switches: string[] = [];
  root = process.cwd();
  sandboxed = false;
  #name = 'app';
  #paths = new Map<string, string>();
  #ready = Promise.withResolvers<void>();
  #release: (() => void) | undefined;
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

  requestSingleInstanceLock(): boolean {
    this.#release = takeInstance(this.getPath('userData'), () => this.emit('second-instance', {}, [], '', {}));
    return this.#release !== undefined;
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
      this.#release?.();
      process.exit(code);
    });
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
