import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { files } from '../../main/interchange/files.ts';
import { createTableReader } from '../../main/interchange/tableReader.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { signUpForm } from '../support/forms.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('files the person chose', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'podkeeper-files-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('are read whole, up to the limit and not beyond', async () => {
    const path = join(folder, 'a.csv');
    writeFileSync(path, 'abc');
    expect(Buffer.from(await files.read(path, 3)).toString()).toBe('abc');
    await expect(files.read(path, 2)).rejects.toMatchObject({ code: 'import.tooLarge', detail: { limit: 2 } });
  });

  test('are only files: no folder, nothing that waits, nothing that is not there', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    for (const path of [folder, join(folder, 'pipe'), join(folder, 'none.csv'), '/dev/zero'])
      await expect(files.read(path, 10)).rejects.toMatchObject({ code: 'disk.failed' });
  });

  test('are written beside and put in place in one step, ours alone to read', async () => {
    const path = join(folder, 'list.csv');
    writeFileSync(path, 'before');
    await files.write(path, bytes('after'));
    expect(readFileSync(path, 'utf8')).toBe('after');
    expect(readdirSync(folder)).toEqual(['list.csv']);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('a link in the place is replaced, what it points to is left alone', async () => {
    writeFileSync(join(folder, 'other'), 'other');
    symlinkSync(join(folder, 'other'), join(folder, 'list.csv'));
    await files.write(join(folder, 'list.csv'), bytes('list'));
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('other');
    expect(readFileSync(join(folder, 'list.csv'), 'utf8')).toBe('list');
  });

  test('what cannot be written leaves nothing behind and is named without its path', async () => {
    await expect(files.write(join(folder, 'no', 'list.csv'), bytes('x'))).rejects.toMatchObject({
      code: 'disk.failed',
    });
    const error = await files.write(folder, bytes('x')).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Refusal);
    expect(String((error as Refusal).stack)).not.toContain(folder);
    expect(existsSync(`${folder}.part`)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the reading thread', () => {
  const quiet = { cancelled: false, step: () => undefined, breathe: () => Promise.resolve() };

  test('gives the same table as reading here, and says how far it is', async () => {
    const steps: number[] = [];
    const progress = { ...quiet, step: (_phase: string, done: number) => void steps.push(done) };
    const table = await createTableReader().read(bytes(signUpForm(2500).csv), progress);
    expect(table.rows).toHaveLength(2500);
    expect(steps).toEqual([1000, 2000]);
  });

  test('refuses by code what cannot be read', async () => {
    await expect(createTableReader().read(bytes('a,b\n"c'), quiet)).rejects.toMatchObject({
      code: 'import.malformed',
      detail: { row: 2 },
    });
  });

  test('ends when it takes too long or too much', async () => {
    const large = bytes(`a,b\n${'"é",b\n'.repeat(99_000)}`);
    await expect(createTableReader({ seconds: 0.01, megabytes: 512 }).read(large, quiet)).rejects.toMatchObject({
      code: 'import.tooLarge',
    });
    await expect(createTableReader({ seconds: 60, megabytes: 16 }).read(large, quiet)).rejects.toMatchObject({
      code: 'import.tooLarge',
    });
  });

  test('stops when asked to', async () => {
    const large = bytes(`a,b\n${'"é",b\n'.repeat(99_000)}`);
    await expect(createTableReader().read(large, { ...quiet, cancelled: true })).rejects.toMatchObject({
      code: 'cancelled',
    });
    const stopping = {
      ...quiet,
      step: () => {
        throw new Refusal('cancelled');
      },
    };
    await expect(createTableReader().read(large, stopping)).rejects.toMatchObject({ code: 'cancelled' });
  });
});
