import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ERROR_CODES } from '../../preload/contract/errors.ts';
import { events } from '../../preload/contract/events.ts';
import { contract, MAX_MESSAGE } from '../../preload/contract/index.ts';
import { type Line, linesOf } from '../../scripts/bridge/lines.ts';
import { PASSPHRASE } from '../support/core.ts';

const SCRIPT = resolve(import.meta.dirname, '../../scripts/bridge.ts');

/** Runs the bridge over so many lines until it ends. */
async function run(
  args: readonly string[],
  input: string,
): Promise<{ code: number | null; out: string; complaints: string }> {
  const child = spawn(process.execPath, [SCRIPT, ...args], {
    stdio: 'pipe',
    env: { ...process.env, INIT_CWD: tmpdir() },
  });
  let out = '';
  let complaints = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    complaints += text;
  });
  child.stdin.end(input);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, out, complaints };
}

type Message = {
  id?: unknown;
  ok?: boolean;
  value?: Record<string, unknown>;
  code?: string;
  event?: string;
  payload?: unknown;
};
const messages = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Message);

describe('a conversation in lines', () => {
  let folder: string;
  let said: Message[];
  let ended: Awaited<ReturnType<typeof run>>;
  const answerTo = (id: unknown) => said.find((message) => message.id === id && !message.event);
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'podkeeper-bridge-'));
    writeFileSync(
      join(folder, 'form.csv'),
      '"Timestamp","What is your name?"\n"2026/03/02 1:00:00 PM EST","রহিমা বেগম"\n',
    );
    const lines = [
      { id: 0, call: 'roster.list', input: {} },
      { id: 1, call: 'vault.create', input: { passphrase: PASSPHRASE } },
      { id: 2, call: 'dialogs.answer', input: { path: join(folder, 'form.csv') } },
      { id: 3, call: 'imports.preview', input: {} },
      'not json at all',
      '{"id":4}',
      '[1,2]',
      { id: 5, call: 'no.such', input: {} },
      { id: 6, call: 'roster.add', input: { name: 'Zoë', __proto__: null } },
      { id: 7, call: 'dialogs.answer', input: { path: 7 } },
      `{"id":8,"call":"roster.list","input":{"search":"${'x'.repeat(MAX_MESSAGE + 2000)}"}}`,
      { id: 'nine', call: 'roster.get', input: { id: 'nonsense' } },
      { id: 10, call: 'vault.lock', input: {} },
      { id: 11, call: 'vault.unlock', input: { passphrase: PASSPHRASE } },
      { id: 12, call: 'roster.list', input: { search: 'zoe' } },
    ];
    const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    ended = await run(['--vault', join(folder, 'vault')], input);
    said = messages(ended.out);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('ends by itself and says nothing but JSON', () => {
    expect([ended.code, ended.complaints]).toEqual([0, '']);
  });
  test('answers each call once', () => {
    for (const id of [0, 1, 2, 3, 4, 5, 6, 7, 'nine', 10, 11, 12])
      expect([id, said.filter((message) => message.id === id).length]).toEqual([id, 1]);
    expect(answerTo(0)).toMatchObject({ ok: false, code: 'vault.locked' });
    expect(answerTo(1)).toMatchObject({ ok: true, value: { state: 'open' } });
    expect(answerTo(3)).toMatchObject({ ok: true, value: { preview: { total: 1 } } });
    expect(answerTo(5)).toMatchObject({ ok: false, code: 'call.unknown' });
    expect(answerTo(7)).toMatchObject({ ok: false, code: 'input.invalid', detail: { fields: ['path'] } });
    expect(answerTo('nine')).toMatchObject({ ok: false, code: 'input.invalid', detail: { fields: ['id'] } });
    expect(answerTo(12)).toMatchObject({ ok: true, value: { total: 1, rows: [{ name: 'Zoë' }] } });
  });
  test('answers what is no call without an id, or with the one it has', () => {
    const nameless = said.filter((message) => message.id === null);
    expect(nameless.map(({ code }) => code).sort()).toEqual(['input.invalid', 'input.invalid', 'input.tooLarge']);
    expect(answerTo(4)).toMatchObject({ ok: false, code: 'input.invalid' });
  });
  test('says events as they happen', () => {
    const kinds = said.filter(({ event }) => event).map(({ event }) => event);
    expect(kinds).toEqual(expect.arrayContaining(['vault.changed', 'roster.changed', 'changes.made']));
  });
});

test('--describe: every call and event with its schemas, as one JSON object', async () => {
  const { code, out } = await run(['--describe'], '');
  expect(code).toBe(0);
  const described = JSON.parse(out);
  expect(Object.keys(described.calls).sort()).toEqual([...Object.keys(contract), 'dialogs.answer'].sort());
  expect(Object.keys(described.events).sort()).toEqual(Object.keys(events).sort());
  expect(described.errors).toEqual(ERROR_CODES);
  expect(described.calls['roster.add'].input).toMatchObject({
    type: 'object',
    required: ['name'],
    additionalProperties: false,
  });
  expect(described.calls['vault.unlock'].when).toBe('always');
});

test('without a vault it says how it is used, on stderr', async () => {
  const { code, out, complaints } = await run([], '');
  expect([code, out]).toEqual([2, '']);
  expect(complaints).toContain('--vault');
});

test('lines: characters cut between chunks, blank lines, over-long lines, no newline at the end', async () => {
  async function* inPieces(text: string, size: number) {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  for (const size of [1, 2, 3, 7, 1000]) {
    const lines: Line[] = [];
    for await (const line of linesOf(inPieces(`王小明\n\n  \nxxxxxxxxxxxxxxxx\nনা\nyyyyyyyyyyyyyyyyy`, size), 10))
      lines.push(line);
    expect(lines).toEqual([{ text: '王小明' }, { tooLong: true }, { text: 'না' }, { tooLong: true }]);
  }
});
