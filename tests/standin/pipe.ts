import { randomBytes } from 'node:crypto';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';

/** One end of a local socket between two processes of the app, before it is opened. */
export interface PipeEnd {
  readonly path: string;
  readonly side: 'listen' | 'connect';
}

/** Two ends that will find each other at a place with a random name inside a folder only we may enter. */
export function pipeEnds(folder: string): [PipeEnd, PipeEnd] {
  const name = randomBytes(16).toString('hex');
  const path = process.platform === 'win32' ? `\\\\.\\pipe\\podkeeper-${name}` : join(folder, name);
  return [
    { path, side: 'listen' },
    { path, side: 'connect' },
  ];
}

export interface Pipe {
  send(text: string): void;
  close(): void;
}

const RETRY = 5;
const TRIES = 2_000;

/** Opens an end; texts sent before the other end is there wait in a queue. */
export function openPipe(end: PipeEnd, onText: (text: string) => void, onClose: () => void): Pipe {
  const queue: string[] = [];
  let socket: Socket | undefined;
  let closed = false;
  const finish = () => {
    if (closed) return;
    closed = true;
    onClose();
  };
  const settle = (opened: Socket) => {
    if (closed) return opened.destroy();
    socket = opened;
    readFrames(opened, onText);
    opened.on('error', () => opened.destroy());
    opened.on('close', finish);
    for (const text of queue.splice(0)) opened.write(frame(text));
  };
  if (end.side === 'listen') {
    const server = createServer((opened) => {
      server.close();
      settle(opened);
    });
    server.listen(end.path);
    server.unref();
  } else reach(end.path, TRIES, settle, finish);
  return {
    send: (text) => (socket ? void socket.write(frame(text)) : void queue.push(text)),
    close() {
      closed = true;
      socket?.destroy();
    },
  };
}

function reach(path: string, tries: number, settle: (socket: Socket) => void, giveUp: () => void): void {
  const socket = connect(path);
  const retry = () => (tries > 0 ? setTimeout(() => reach(path, tries - 1, settle, giveUp), RETRY) : giveUp());
  socket.once('error', retry);
  socket.once('connect', () => {
    socket.off('error', retry);
    settle(socket);
  });
}

function frame(text: string): Buffer {
  const body = Buffer.from(text);
  const head = Buffer.alloc(4);
  head.writeUInt32LE(body.length);
  return Buffer.concat([head, body]);
}

function readFrames(socket: Socket, onText: (text: string) => void): void {
  let chunks: Buffer[] = [];
  let size = 0;
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    while (size >= 4) {
      const first = chunks[0];
      if (first && first.length < 4) chunks = [Buffer.concat(chunks)];
      const length = (chunks[0] as Buffer).readUInt32LE();
      if (size < 4 + length) return;
      const whole = Buffer.concat(chunks);
      onText(whole.toString('utf8', 4, 4 + length));
      chunks = [whole.subarray(4 + length)];
      size -= 4 + length;
    }
  });
}
