import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { fromChromium, originOf, toChromium } from '../standin/address.ts';
import { makeCodec } from '../standin/codec.ts';
import * as standIn from '../standin/electron.ts';
import { openPipe, pipeEnds } from '../standin/pipe.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'podkeeper-pipes-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the stand-in', () => {
  it('has everything that main takes from Electron', () => {
    const sources = globSync('main/{index.ts,shell/**/*.ts}', { cwd: ROOT }).map((file) =>
      readFileSync(join(ROOT, file), 'utf8'),
    );
    const lists = sources.flatMap((source) =>
      [...source.matchAll(/import \{([^}]*)\} from 'electron'/g)].map((match) => match[1] ?? ''),
    );
    const names = lists.flatMap((list) => list.split(',').map((name) => name.trim().split(' as ')[0] ?? ''));
    const values = names.filter((name) => name !== '' && !name.startsWith('type '));
    expect(values.length).toBeGreaterThan(8);
    for (const name of values) expect(standIn, name).toHaveProperty(name);
  });

  it('carries whatever structured clone carries, both ways', () => {
    const codec = makeCodec();
    const value = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: false,
    });
    fc.assert(
      fc.property(value, (sent) => {
        expect(codec.decode(codec.encode(sent))).toEqual(sent);
      }),
      { numRuns: 2_000 },
    );
    const own = codec.decode(codec.encode(JSON.parse('{"__proto__":{"admin":true},"$":["number","1"]}'))) as object;
    expect(Object.hasOwn(own, '__proto__')).toBe(true);
    expect((own as { admin?: boolean }).admin).toBeUndefined();
    expect(Object.getPrototypeOf(own)).toBe(Object.prototype);
    expect(Object.is(codec.decode(codec.encode(-0)), -0)).toBe(true);
  });

  it('joins two ends whichever opens first, and keeps every text whole and in order', async () => {
    const texts = ['', 'a', 'রহিমা', 'x'.repeat(3_000_000), '{}', ...Array.from({ length: 500 }, (_, at) => `${at}`)];
    for (const first of ['listen', 'connect'] as const) {
      const ends = pipeEnds(folder).sort((a) => (a.side === first ? -1 : 1));
      const heard: string[] = [];
      const { promise, resolve } = Promise.withResolvers<void>();
      const [sender, receiver] = ends;
      if (!sender || !receiver) throw new Error('a pipe has two ends');
      const out = openPipe(
        sender,
        () => undefined,
        () => undefined,
      );
      for (const text of texts) out.send(text);
      const into = openPipe(
        receiver,
        (text) => heard.push(text) === texts.length && resolve(),
        () => undefined,
      );
      await promise;
      expect(heard).toEqual(texts);
      out.close();
      into.close();
    }
  });

  it('shows Chromium an address that exists nowhere, and the app its own', () => {
    for (const url of ['app://bundle/', 'app://bundle/a/b.js?x=1#y']) expect(fromChromium(toChromium(url))).toBe(url);
    expect(toChromium('app://bundle/x')).toBe('https://bundle.app.invalid/x');
    expect(fromChromium('blob:https://bundle.app.invalid/1')).toBe('blob:app://bundle/1');
    for (const url of [
      'https://example.com/',
      'https://app.invalid.example/',
      'http://bundle.app.invalid/',
      'about:blank',
      '',
    ])
      expect(fromChromium(url)).toBe(url);
    expect([originOf('app://bundle/x'), originOf('https://a.b/c'), originOf('')]).toEqual([
      'app://bundle',
      'https://a.b',
      'null',
    ]);
  });
});
