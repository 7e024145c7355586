import { rm } from 'node:fs/promises';
import { type BrowserContext, type CDPSession, chromium, type Page, type Route } from 'playwright-core';
import { fromChromium, originOf, toChromium } from './address.ts';
import { announceDebugPort } from './debugPort.ts';
import type { FrameInfo, FromHost, HostStart, Question, Served, ToHost } from './messages.ts';
import { BINDING, EAR, type FromPage, pageScript, type ToPage } from './page.ts';
import { PERMISSIONS } from './permissions.ts';
import { openPipe, type Pipe, type PipeEnd } from './pipe.ts';
import { layProfile } from './profile.ts';

/**
 * One window of the app: a process of its own that drives one Chromium, so that what the page and the core say
 * to each other never passes the app's main process, as in Electron.
 */
const tell = (message: FromHost) => process.connected && process.send?.(message);

const answers = new Map<number, (value: unknown) => void>();
let questions = 0;
function ask<T>(question: Question): Promise<T> {
  const id = ++questions;
  const { promise, resolve } = Promise.withResolvers<T>();
  answers.set(id, resolve as (value: unknown) => void);
  tell({ type: 'ask', id, question });
  return promise;
}

interface Running {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
  readonly browserPid: number;
  readonly profile: string;
}

const pipes = new Map<number, Pipe>();
const frames = new Map<number, string>();
let mainContext: number | undefined;
let loading: string | undefined;

async function start(options: HostStart): Promise<Running> {
  await layProfile(options.profile);
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.browser,
    headless: !options.headed,
    chromiumSandbox: options.sandbox,
    viewport: null,
    acceptDownloads: false,
    args: [`--window-size=${options.width},${options.height}`, '--app=data:text/html,', ...options.switches],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await Promise.all([
    context.route('**/*', serve),
    listen(session),
    context.addInitScript({ content: pageScript(toChromium('app://bundle/').slice(0, -1), options.preload) }),
  ]);
  await context.clearPermissions();
  const granted = await ask<string[]>({ ask: 'permissions', names: PERMISSIONS });
  if (granted.length > 0) await context.grantPermissions(granted);
  context.on('page', async (popup) => {
    if (await ask<boolean>({ ask: 'popup', url: fromChromium(popup.url()) })) return;
    // Closing ends the interception too: what the popup asks for must be refused before.
    popup.on('requestfailed', () => void popup.close().catch(() => undefined));
    setTimeout(() => void popup.close().catch(() => undefined), 2_000);
  });
  page.on('crash', () => tell({ type: 'gone' }));
  page.on('close', () => leave());
  page.on('domcontentloaded', () => tell({ type: 'ready' }));
  page.on('load', () => tell({ type: 'loaded' }));
  const browser = await context.browser()?.newBrowserCDPSession();
  const { processInfo } = (await browser?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
  await announceDebugPort(options.profile);
  return {
    context,
    page,
    session,
    browserPid: processInfo.find(({ type }) => type === 'browser')?.id ?? 0,
    profile: options.profile,
  };
}

/** Every request of the page ends here: served by the app, or refused. */
async function serve(route: Route): Promise<void> {
  const request = route.request();
  const url = fromChromium(request.url());
  try {
    if (request.isNavigationRequest()) {
      const isMainFrame = request.frame().parentFrame() === null;
      const asked = isMainFrame && url === loading;
      if (!asked && !(await ask<boolean>({ ask: 'navigate', url, isMainFrame }))) return await route.abort('aborted');
      if (isMainFrame) tell({ type: 'navigating' });
    }
    const served = await ask<Served | null>({
      ask: 'request',
      url,
      method: request.method(),
      kind: request.resourceType(),
    });
    if (!served) return await route.abort('blockedbyclient');
    await route.fulfill({ status: served.status, headers: { ...served.headers }, body: Buffer.from(served.body) });
  } catch {
    // The page went away while its request was being answered.
  }
}

async function listen(session: CDPSession): Promise<void> {
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId, isDefault } = context.auxData as unknown as { frameId: string; isDefault: boolean };
    if (isDefault) frames.set(context.id, frameId);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => frames.delete(executionContextId));
  session.on('Runtime.executionContextsCleared', () => frames.clear());
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === BINDING) void hearPage(session, payload, executionContextId);
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: BINDING });
}

async function hearPage(session: CDPSession, payload: string, context: number): Promise<void> {
  const message = JSON.parse(payload) as FromPage;
  if (message.type === 'port') return pipes.get(message.port)?.send(message.data);
  if (message.type !== 'ipc') return void tell(message);
  const frame = await frameOf(session, context);
  if (frame.parent === null) mainContext = context;
  tell({ ...message, frame });
}

async function frameOf(session: CDPSession, context: number): Promise<FrameInfo> {
  type Tree = { frame: { id: string; parentId?: string; url: string }; childFrames?: Tree[] };
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: Tree };
  const id = frames.get(context) ?? '';
  const find = (tree: Tree): Tree['frame'] | undefined =>
    tree.frame.id === id ? tree.frame : tree.childFrames?.map(find).find(Boolean);
  const frame = find(frameTree);
  const url = fromChromium(frame?.url ?? '');
  return { id, url, origin: originOf(url), parent: frame ? (frame.parentId ?? null) : 'gone' };
}

function post(running: Running, channel: string, message: string, end: PipeEnd | null): void {
  const port = end ? pipes.size + 1 : null;
  toPage(running, { type: 'ipc', channel, message, port });
  if (!end || port === null) return;
  const pipe = openPipe(
    end,
    (data) => toPage(running, { type: 'port', port, data }),
    () => undefined,
  );
  pipes.set(port, pipe);
}

function toPage({ session }: Running, message: ToPage): void {
  if (mainContext === undefined) return;
  const expression = `${EAR}(${JSON.stringify(message)})`;
  session.send('Runtime.evaluate', { expression, contextId: mainContext, silent: true }).catch(() => undefined);
}

let running: Promise<Running> | undefined;
let leaving = false;

/** Ends Chromium at once, leaves nothing of its profile on disk, and ends. */
async function leave(code = 0): Promise<void> {
  if (leaving) return;
  leaving = true;
  for (const pipe of pipes.values()) pipe.close();
  const { context, browserPid, profile } = (await running?.catch(() => undefined)) ?? {};
  const closed = new Promise((resolve) => context?.once('close', resolve));
  if (browserPid) process.kill(browserPid, 'SIGKILL');
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 2_000))]);
  if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  tell({ type: 'closed' });
  process.exit(code);
}

async function hear(message: ToHost): Promise<void> {
  if (message.type === 'start') running = start(message);
  if (message.type === 'destroy') return leave();
  if (message.type === 'answer') {
    answers.get(message.id)?.(message.value);
    answers.delete(message.id);
    return;
  }
  const window = await running;
  if (!window) return;
  if (message.type === 'post') post(window, message.channel, message.message, message.port);
  if (message.type === 'focus') await window.page.bringToFront();
  if (message.type === 'crash') await window.session.send('Page.crash').catch(() => undefined);
  if (message.type === 'load') {
    loading = message.url.replace(/#.*/, '');
    await window.page.goto(toChromium(message.url), { waitUntil: 'commit' });
  }
}

process.on('message', (message: ToHost) => {
  hear(message).catch((error: unknown) => {
    if (leaving) return;
    const [reason] = (error instanceof Error ? error.message : 'unknown').split('\n');
    process.stderr.write(`The window could not be shown: ${reason}\n`);
    void leave(1);
  });
});
process.on('disconnect', () => void leave());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void leave());
