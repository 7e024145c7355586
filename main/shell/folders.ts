import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app } from 'electron';

/** Every place on disk that the shell knows. */
export interface Folders {
  readonly renderer: string;
  readonly resources: string;
  readonly preload: string;
  readonly core: string;
  /** The vault, given to the core by argument. */
  readonly vault: string;
  /** Where the window stood last: numbers only. */
  readonly windowFile: string;
}

const DATA = '--data=';

/**
 * Finds the folders; `--data=DIR` keeps everything this app writes in DIR (a stick, or a test's folder).
 * Must run before the app is ready, because Electron puts its own files into the same place.
 */
export function findFolders(built: string, argv: readonly string[]): Folders {
  const asked = argv.findLast((argument) => argument.startsWith(DATA))?.slice(DATA.length);
  if (asked) {
    const data = resolve(asked);
    mkdirSync(data, { recursive: true, mode: 0o700 });
    app.setPath('userData', data);
  }
  const data = app.getPath('userData');
  return {
    renderer: join(built, '../renderer'),
    resources: join(app.getAppPath(), 'resources'),
    preload: join(built, '../preload/index.cjs'),
    core: join(built, 'core.js'),
    vault: join(data, 'vault'),
    windowFile: join(data, 'window.json'),
  };
}
