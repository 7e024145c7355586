import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { makeCodec } from './codec.ts';
import { openPipe, type Pipe, type PipeEnd, pipeEnds } from './pipe.ts';
import { runFolder } from './runFolder.ts';

const codec = makeCodec();

/** One end of a channel: a local socket, opened by the process that starts to listen on it. */
export class StandInPort extends EventEmitter {
  readonly end: PipeEnd;
  #pipe: Pipe | undefined;
  #given = false;
  constructor(end: PipeEnd) {
    super();
    this.end = end;
  }
  /** Marks it as handed to another process, as a transfer does. */
  give(): PipeEnd {
    if (this.#given || this.#pipe) throw new Error('this port was handed over already');
    this.#given = true;
    return this.end;
  }
  start(): void {
    this.#open();
  }
  postMessage(message: unknown): void {
    this.#open().send(codec.encode(message));
  }
  close(): void {
    this.#pipe?.close();
    this.emit('close');
  }
  #open(): Pipe {
    this.#pipe ??= openPipe(
      this.end,
      (text) => this.emit('message', { data: codec.decode(text), ports: [] }),
      () => this.emit('close'),
    );
    return this.#pipe;
  }
}

export class MessageChannelMain {
  readonly port1: StandInPort;
  readonly port2: StandInPort;
  constructor() {
    const [one, two] = pipeEnds(runFolder());
    this.port1 = new StandInPort(one);
    this.port2 = new StandInPort(two);
  }
}
StandInPort.prototype satisfies Pick<Electron.MessagePortMain, 'start' | 'postMessage' | 'close'>;
