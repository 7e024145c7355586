import { createServer, type Socket } from 'node:net';

export interface Watcher {
  readonly address: string;
  /** What tried to leave the machine, in the words of its first line. */
  seen(): readonly string[];
  close(): Promise<void>;
}

/** A proxy that lets nothing through and remembers who knocked: the view from outside the page. */
export async function startWatcher(): Promise<Watcher> {
  const seen: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (data) => {
      seen.push(data.toString('latin1').split('\r\n')[0] ?? '');
      socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('the watcher has no port');
  return {
    address: `http://127.0.0.1:${address.port}`,
    seen: () => seen,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
