import { type IpcMainEvent, ipcMain, MessageChannelMain, type WebContents, type WebFrameMain } from 'electron';
import type { CoreProcess } from './coreProcess.ts';
import { ORIGIN } from './origin.ts';

const CHANNEL = 'podkeeper.port';

/** Who asks for a port, reduced to what decides about it. */
export interface Asker {
  readonly frame: { readonly url: string; readonly origin: string; readonly parent: object | null } | null;
  readonly mainFrame: object;
  readonly isOurWindow: boolean;
  readonly hasPort: boolean;
}

/**
 * Whether this frame gets the port to the core. The port is the only permission there is, so everything must
 * hold: a living frame, the top one of our own window, showing our own page (an empty URL or about:blank has
 * inherited origins and is refused), and no port handed out since the page was loaded.
 */
export function mayHavePort({ frame, mainFrame, isOurWindow, hasPort }: Asker): boolean {
  if (!frame || !isOurWindow || hasPort) return false;
  if (frame !== mainFrame || frame.parent !== null) return false;
  return frame.origin === ORIGIN && frame.url.startsWith(`${ORIGIN}/`);
}

/** The window and the core that belong together now. */
export interface Pair {
  readonly contents: WebContents;
  readonly core: CoreProcess;
}

/**
 * The only use of ipcMain: a window asks once for its port, and gets one whose other end the core holds.
 * What goes over it never passes this process.
 */
export function bindPorts(current: () => Pair | undefined): void {
  const given = new WeakSet<WebContents>();
  const watched = new WeakSet<WebContents>();

  const give = (sender: WebContents, frame: WebFrameMain | null): void => {
    const pair = current();
    const isOurWindow = pair?.contents === sender;
    const asker = { frame, mainFrame: sender.mainFrame, isOurWindow, hasPort: given.has(sender) };
    if (!pair || !frame || !mayHavePort(asker)) return;
    given.add(sender);
    const { port1, port2 } = new MessageChannelMain();
    pair.core.give(port1);
    frame.postMessage(CHANNEL, null, [port2]);
  };

  const watch = (sender: WebContents): void => {
    if (watched.has(sender)) return;
    watched.add(sender);
    sender.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) given.delete(sender);
    });
    // A preload may ask a moment before this process knows which page it belongs to. Such a question is not
    // answered then, but judged anew, by the same rule, once the page is there.
    sender.on('dom-ready', () => give(sender, sender.mainFrame));
  };

  ipcMain.on(CHANNEL, ({ sender, senderFrame }: IpcMainEvent) => {
    if (current()?.contents !== sender) return;
    watch(sender);
    give(sender, senderFrame);
  });
}
