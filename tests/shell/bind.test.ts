import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => import('../standin/electron.ts'));

import { bindPorts, mayHavePort, type Pair } from '../../main/shell/bind.ts';
import { ipcMain } from '../standin/ipcMain.ts';
import type { FrameInfo, ToHost } from '../standin/messages.ts';
import { StandInSession } from '../standin/session.ts';
import { StandInContents } from '../standin/webContents.ts';

const ours: FrameInfo = { id: 'F1', url: 'app://bundle/index.html', origin: 'app://bundle', parent: null };

/** A window on the stand-in whose page asks for its port. */
function window(name = 'podkeeper.port') {
  const sent: ToHost[] = [];
  const contents = new StandInContents(new StandInSession(), (message) => sent.push(message));
  const ask = (frame: Partial<FrameInfo> = {}) =>
    contents.hear({ type: 'ipc', channel: name, args: '[]', frame: { ...ours, ...frame } });
  return { contents, ask, posts: () => sent.filter(({ type }) => type === 'post').length };
}

let current: Pair | undefined;
const given: unknown[] = [];
bindPorts(() => current);

function bound(own = window()) {
  given.length = 0;
  const core = { give: (port: unknown) => given.push(port), tell: () => undefined, end: async () => undefined };
  current = { contents: own.contents, core } as unknown as Pair;
  return own;
}

describe('the port to the core', () => {
  beforeEach(() => {
    current = undefined;
  });

  it('is given to the top frame of our own page, one end each', () => {
    const own = bound();
    own.ask();
    expect([own.posts(), given.length]).toEqual([1, 1]);
  });

  it.each<[string, Partial<FrameInfo>]>([
    ['a subframe of our page', { id: 'F2', parent: 'F1' }],
    ['a subframe showing about:blank', { id: 'F2', parent: 'F1', url: 'about:blank' }],
    ['about:blank in the top frame', { url: 'about:blank', origin: 'null' }],
    ['about:blank that inherited our origin', { url: 'about:blank' }],
    ['an empty address', { url: '', origin: '' }],
    ['an empty address with our origin', { url: '' }],
    ['a frame that is gone', { id: '' }],
    ['a foreign page', { url: 'https://example.invalid/', origin: 'https://example.invalid' }],
    ['another host of our scheme', { url: 'app://bundle.evil/index.html', origin: 'app://bundle.evil' }],
    ['our address written by a foreign origin', { origin: 'https://bundle' }],
    ['a file', { url: 'file:///bundle/index.html', origin: 'file://' }],
    ['data', { url: 'data:text/html,app://bundle/', origin: 'null' }],
    ['a blob of ours', { url: 'blob:app://bundle/1', origin: 'app://bundle' }],
  ])('is refused to %s', (_, frame) => {
    const own = bound();
    own.ask(frame);
    expect([own.posts(), given.length]).toEqual([0, 0]);
    own.ask();
    expect(own.posts()).toBe(1);
  });

  it('is refused to a window that is not ours, and while there is none', () => {
    bound();
    const other = window();
    other.ask();
    expect([other.posts(), given.length]).toEqual([0, 0]);
    current = undefined;
    other.ask();
    expect(other.posts()).toBe(0);
  });

  it('is given once a page load: a second asking gets nothing, a new load gets a new one', () => {
    const own = bound();
    own.ask();
    own.ask();
    expect(own.posts()).toBe(1);
    own.contents.emit('did-start-navigation', { isMainFrame: false, isSameDocument: false });
    own.contents.emit('did-start-navigation', { isMainFrame: true, isSameDocument: true });
    own.ask();
    expect(own.posts()).toBe(1);
    own.contents.hear({ type: 'navigating' });
    own.ask();
    expect(own.posts()).toBe(2);
  });

  it('is judged anew when the page asked before main knew it, by the same rule', () => {
    const own = bound();
    own.ask({ url: '', origin: 'null' });
    own.contents.emit('dom-ready');
    expect(own.posts()).toBe(0);
    Object.assign(own.contents.mainFrame, { url: ours.url, origin: ours.origin });
    own.contents.emit('dom-ready');
    own.contents.emit('dom-ready');
    expect([own.posts(), given.length]).toEqual([1, 1]);
  });

  it('listens to one channel only', () => {
    expect(ipcMain.eventNames()).toEqual(['podkeeper.port']);
    const own = bound(window('podkeeper.other'));
    own.ask();
    expect(own.posts()).toBe(0);
  });

  it('goes to no frame whatsoever that is not exactly ours', () => {
    const mainFrame = { url: 'app://bundle/', origin: 'app://bundle', parent: null };
    const text = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc.constantFrom('', 'about:blank', 'app://bundle', 'app://bundle/x'),
    );
    fc.assert(
      fc.property(text, text, fc.boolean(), fc.boolean(), fc.boolean(), (url, origin, main, isOurWindow, hasPort) => {
        const frame = main ? Object.assign(mainFrame, { url, origin }) : { url, origin, parent: null };
        const expected =
          main && isOurWindow && !hasPort && origin === 'app://bundle' && url.startsWith('app://bundle/');
        expect(mayHavePort({ frame, mainFrame, isOurWindow, hasPort })).toBe(expected);
      }),
      { numRuns: Number(process.env.PODKEEPER_FUZZ_RUNS ?? 2_000) },
    );
  });
});
