import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, LAYERS, violations } from './rules.ts';

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /\.(ts|tsx|mts|js|mjs)$/.test(file) && existsSync(file));

describe('layers', () => {
  it('holds in every file of the project', () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(sources.flatMap((file) => violations(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('fails a file that belongs to no layer', () => {
    expect(violations('main/odds/and-ends.ts', '')).toEqual(['main/odds/and-ends.ts: belongs to no layer']);
  });

  const forbidden: readonly [string, string][] = [
    ['main/domain/consent.ts', `import { readFileSync } from 'node:fs';`],
    ['main/domain/consent.ts', `import { app } from 'electron';`],
    ['main/domain/consent.ts', `import type { Stores } from '../services/ports.ts';`],
    ['main/services/roster.ts', `import { openDatabase } from '../store/open.ts';`],
    ['main/services/roster.ts', `import Database from 'better-sqlite3';`],
    ['main/services/roster.ts', `const fs = await import('node:fs');`],
    ['main/store/people.ts', `import { createRouter } from '../ipc/router.ts';`],
    ['main/print/printer.ts', `import { openDatabase } from '../store/open.ts';`],
    ['main/ipc/router.ts', `import { ipcMain } from 'electron';`],
    ['main/compose.ts', `import { app } from 'electron';`],
    ['main/shell/window.ts', `import { compose } from '../compose.ts';`],
    ['main/index.ts', `export { rosterService } from './services/roster.ts';`],
    ['preload/contract/roster.ts', `import { fold } from '../../main/domain/search.ts';`],
    ['preload/index.ts', `import fs from 'node:fs';`],
    ['renderer/features/roster/List.tsx', `import { visibleTo } from '../../../main/domain/consent.ts';`],
    ['renderer/features/roster/List.tsx', `import { Preview } from '../flyers/Preview.tsx';`],
    ['renderer/features/roster/List.tsx', `import { ipcRenderer } from 'electron';`],
    ['renderer/ui/Button.tsx', `import { call } from '../bridge/client.ts';`],
    ['renderer/bridge/client.ts', `import { App } from '../app/App.tsx';`],
    ['main/domain/person.ts', `const x = require('fs')`],
  ];
  it.each(forbidden)('refuses in %s: %s', (file, source) => {
    expect(violations(file, source)).toHaveLength(1);
  });

  it('sees every way of importing', () => {
    const source = `import a from 'a'; import 'b'; import type { C } from 'c';\nexport * from 'd';\nexport {\n e\n} from 'e'; await import('f'); require('g');`;
    expect(importsOf(source)).toEqual(['a', 'c', 'd', 'e', 'b', 'f', 'g']);
  });

  it('lists only layers that exist', () => {
    const names = new Set(LAYERS.map((layer) => layer.name));
    expect(LAYERS.flatMap((layer) => layer.may).filter((name) => name !== '*' && !names.has(name))).toEqual([]);
  });
});
