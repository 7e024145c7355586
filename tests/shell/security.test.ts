import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session, WebContents } from 'electron';
import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => import('../standin/electron.ts'));

import { CONTENT_SECURITY_POLICY } from '../../main/shell/csp.ts';
import { isOurs } from '../../main/shell/origin.ts';
import { serveFiles } from '../../main/shell/protocol.ts';
import { hardenContents, hardenProcess, hardenSession } from '../../main/shell/security.ts';
import { webPreferences } from '../../main/shell/webPreferences.ts';
import { app } from '../standin/app.ts';
import { StandInSession } from '../standin/session.ts';
import { StandInContents } from '../standin/webContents.ts';

const ROOT = join(import.meta.dirname, '../..');
const TYPES = readFileSync(join(ROOT, 'node_modules/electron/electron.d.ts'), 'utf8');

/** Every permission that this version of Electron can ask about, from its own types. */
function permissions(): string[] {
  const unions = TYPES.matchAll(/permission: ((?:\('?|')[^;,)]*'[^;,]*?)[,;]/g);
  return [
    ...new Set(
      [...unions].flatMap(([, union]) => [...(union ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => name ?? '')),
    ),
  ];
}

const hardened = () => {
  const session = new StandInSession();
  hardenSession(session as unknown as Session);
  return session;
};

describe('permissions', () => {
  it('are all denied, by the request and by the check', async () => {
    const names = permissions();
    expect(names).toEqual(
      expect.arrayContaining(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal']),
    );
    const contents = {} as WebContents;
    expect(await new StandInSession().granted(contents, names)).toEqual(names);
    const session = hardened();
    expect(await session.granted(contents, names)).toEqual([]);
    for (const name of names) {
      const asked = vi.fn();
      session.permissionRequest?.(contents, name as never, asked, {} as never);
      expect(asked.mock.calls, name).toEqual([[false]]);
      expect(session.permissionCheck?.(contents, name as never, 'app://bundle', {} as never), name).toBe(false);
    }
  });

  it('devices and screens are denied, spelling is off, downloads are stopped', () => {
    const session = hardened();
    expect((session.devices as () => boolean)()).toBe(false);
    const streams = vi.fn();
    (session.displayMedia as (request: object, answer: (streams: object) => void) => void)({}, streams);
    expect(streams.mock.calls).toEqual([[{}]]);
    expect(session.spellChecker).toBe(false);
    const preventDefault = vi.fn();
    session.emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  });
});

describe('requests', () => {
  const foreign = [
    'http://bundle/',
    'https://example.invalid/x.js',
    'ws://bundle/',
    'wss://example.invalid/',
    'ftp://bundle/x',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
    'devtools://devtools/x',
    'chrome://gpu',
    'chrome-extension://x/y',
    'blob:https://example.invalid/1',
    'blob:null/1',
    'filesystem:app://bundle/x',
    'app://other/index.html',
    'app://bundle.other/',
    'app://user@bundle/',
    'about:blank',
    '',
    'bundle',
  ];

  it('go to our own files and blobs only', async () => {
    expect(['app://bundle/', 'app://bundle/assets/x.js?y', 'blob:app://bundle/4f'].map(isOurs)).toEqual([
      true,
      true,
      true,
    ]);
    const session = hardened();
    const answer = async () => new Response('ours');
    for (const scheme of ['app', 'https', 'http', 'file', 'data', 'blob']) session.protocol.handle(scheme, answer);
    expect((await session.serve('app://bundle/', 'GET', 'document'))?.status).toBe(200);
    for (const url of foreign) expect(await session.serve(url, 'GET', 'image'), url).toBeNull();
    expect(session.refused).toEqual(foreign);
  });

  it('are all answered with the policy, errors too, and only GET is a way to ask', async () => {
    const session = hardened();
    serveFiles(session as unknown as Session, { renderer: join(ROOT, 'renderer'), resources: join(ROOT, 'resources') });
    for (const [url, method, status] of [
      ['app://bundle/', 'GET', 200],
      ['app://bundle/missing.js', 'GET', 404],
      ['app://bundle/', 'POST', 404],
    ] as const) {
      const served = await session.serve(url, method, 'document');
      expect(served?.status).toBe(status);
      expect(served?.headers).toMatchObject({
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      });
    }
  });

  it('are bound by a policy without a hole', () => {
    const rules = new Map(
      CONTENT_SECURITY_POLICY.split('; ').map((rule) => rule.split(/ (.*)/s).slice(0, 2) as [string, string]),
    );
    expect(Object.fromEntries(rules)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' blob:",
      'font-src': "'self'",
      'worker-src': "'self'",
      'connect-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'frame-ancestors': "'none'",
      sandbox: 'allow-scripts allow-same-origin allow-forms allow-modals',
    });
  });
});

describe('the page', () => {
  it('may not navigate, be redirected, open windows or hold a webview', () => {
    const contents = new StandInContents(new StandInSession(), () => undefined);
    hardenContents(contents as unknown as WebContents);
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      const preventDefault = vi.fn();
      contents.emit(event, { preventDefault });
      expect(preventDefault, event).toHaveBeenCalledOnce();
    }
  });

  it('is sandboxed, isolated and without Node, and every dangerous default is said out loud', () => {
    const preferences = webPreferences('/preload.cjs', {} as Session, false);
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    });
    expect(preferences).not.toHaveProperty('enableBlinkFeatures');
  });

  it('runs in a process hardened before it is ready', () => {
    hardenProcess();
    expect(app.sandboxed).toBe(true);
    const names = app.switches.map((item) => item.split('=')[0]);
    expect(names).toEqual(
      expect.arrayContaining([
        '--disable-background-networking',
        '--dns-prefetch-disable',
        '--no-pings',
        '--host-resolver-rules',
      ]),
    );
    expect(names).not.toContain('--no-sandbox');
  });
});

describe('the source', () => {
  const files = globSync('{main,preload}/**/*.ts', { cwd: ROOT });
  const using = (pattern: RegExp) => files.filter((file) => pattern.test(readFileSync(join(ROOT, file), 'utf8')));

  it('never starts the crash reporter, opens addresses outside or loads remote content', () => {
    expect(using(/\bcrashReporter\b|\bopenExternal\b|loadURL\(['"`]http|autoUpdater/)).toEqual([]);
  });
  it('uses raw IPC in one file of main and in the preload', () => {
    expect(using(/\bipcMain\b/)).toEqual(['main/shell/bind.ts']);
    expect(using(/\bipcRenderer\b/)).toEqual(['preload/index.ts']);
  });
  it('imports electron in the shell and the preload only', () => {
    const allowed = /^(main\/shell\/|main\/index\.ts|preload\/index\.ts)/;
    expect(using(/from 'electron'/).filter((file) => !allowed.test(file))).toEqual([]);
  });
});
