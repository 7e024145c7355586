import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { makeCodec } from './codec.ts';
import { ipcMain } from './ipcMain.ts';
import type { FrameInfo, FromHost, Question, ToHost } from './messages.ts';
import type { StandInPort } from './ports.ts';
import type { StandInSession } from './session.ts';

const codec = makeCodec();

/** A frame of the page. Only the top one can be spoken to: no other has a preload. */
export class StandInFrame {
  url = '';
  origin = 'null';
  readonly parent: StandInFrame | null;
  readonly #post: (channel: string, message: unknown, transfer?: readonly StandInPort[]) => void;
  constructor(parent: StandInFrame | null, post: StandInFrame['postMessage']) {
    this.parent = parent;
    this.#post = post;
  }
  postMessage(channel: string, message: unknown, transfer?: readonly StandInPort[]): void {
    this.#post(channel, message, transfer);
  }
}

/** A window's contents: what its host says becomes Electron's events. */
export class StandInContents extends EventEmitter {
  readonly session: StandInSession;
  readonly mainFrame: StandInFrame;
  /** How many ports this page was ever given. */
  ports = 0;
  readonly #send: (message: ToHost) => void;
  #open: (details: { url: string }) => { action: 'allow' | 'deny' } = () => ({ action: 'allow' });

  constructor(session: StandInSession, send: (message: ToHost) => void) {
    super();
    this.session = session;
    this.#send = send;
    this.mainFrame = new StandInFrame(null, (channel, message, transfer = []) => {
      const [port] = transfer;
      if (port) this.ports += 1;
      send({ type: 'post', channel, message: codec.encode(message), port: port ? port.give() : null });
    });
  }

  setWindowOpenHandler(handler: (details: { url: string }) => { action: 'allow' | 'deny' }): void {
    this.#open = handler;
  }
  forcefullyCrashRenderer(): void {
    this.#send({ type: 'crash' });
  }

  hear(message: FromHost): void {
    switch (message.type) {
      case 'ask':
        return void this.#answer(message.question).then((value) =>
          this.#send({ type: 'answer', id: message.id, value }),
        );
      case 'ipc':
        return void this.#ipc(message.channel, message.args, message.frame);
      case 'navigating':
        return void this.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
      case 'ready':
        return void this.emit('dom-ready');
      case 'loaded':
        return void this.emit('did-finish-load');
      case 'input':
        return void this.emit('input-event', {}, { type: 'keyDown' });
      case 'gone':
        return void this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    }
  }

  async #answer(question: Question): Promise<unknown> {
    switch (question.ask) {
      case 'request':
        return this.session.serve(question.url, question.method, question.kind);
      case 'permissions':
        return this.session.granted(this as never, question.names);
      case 'popup':
        return this.#open({ url: question.url }).action === 'allow';
      case 'navigate':
        return this.#mayNavigate(question.url, question.isMainFrame);
    }
  }

  #mayNavigate(url: string, isMainFrame: boolean): boolean {
    let prevented = false;
    const event = { url, isMainFrame, preventDefault: () => (prevented = true) };
    this.emit('will-frame-navigate', event);
    if (isMainFrame) this.emit('will-navigate', event, url);
    return !prevented;
  }

  #ipc(channel: string, args: string, info: FrameInfo): void {
    const frame = info.parent === null ? this.mainFrame : new StandInFrame(this.mainFrame, () => undefined);
    frame.url = info.url;
    frame.origin = info.origin;
    const event = { sender: this, senderFrame: info.id === '' ? null : frame };
    ipcMain.emit(channel, event, ...(codec.decode(args) as unknown[]));
  }
}
StandInContents.prototype satisfies Pick<Electron.WebContents, 'forcefullyCrashRenderer'>;
