import { parseArgs } from 'node:util';
import type { FromCoreToHost, ToCore } from '../preload/contract/host.ts';
import { compose } from './compose.ts';
import { askHost } from './ipc/hostDialogs.ts';
import { type Port, serve } from './ipc/servePort.ts';

/** Electron's end of a utility process, as far as the core needs it; the core knows no more of Electron. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: ToCore; readonly ports: readonly Port[] }) => void): void;
  postMessage(message: FromCoreToHost): void;
}

const { parentPort } = process as unknown as { parentPort: ParentPort };
const { values } = parseArgs({
  options: { vault: { type: 'string' }, resources: { type: 'string' }, verbose: { type: 'boolean' } },
  strict: false,
});
const tell = (message: FromCoreToHost) => parentPort.postMessage(message);

/** Says what went wrong to a developer who asked for it, and to nobody else: an error may speak of people. */
const report = (error: unknown) => {
  if (values.verbose) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
};
// After an error nobody planned for there is no state to go on from: end, and be started anew.
for (const fault of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(fault, (error: unknown) => {
    report(error);
    process.exit(1);
  });
}

const dialogs = askHost(tell);
const core = compose({
  folder: String(values.vault),
  resources: String(values.resources),
  dialogs,
  onLock: () => tell({ type: 'lock' }),
  onSettled: () => tell({ type: 'settled' }),
  onFault: (_call, error) => report(error),
});

const tellPreferences = async () => {
  const answer = await core.dispatch('preferences.get', {});
  if (answer.ok) tell({ type: 'preferences', ...(answer.value as { language: string; idleMinutes: number }) });
};

let leave: (() => void) | undefined;
core.on((message) => {
  if (message.event === 'preferences.changed') void tellPreferences();
  if (message.event === 'vault.changed') tell({ type: 'vault', state: message.payload.state });
});

parentPort.on('message', ({ data, ports }) => {
  switch (data.type) {
    case 'port': {
      leave?.();
      const [port] = ports;
      leave = port && serve(port, core);
      return;
    }
    case 'dialog.answer':
      return dialogs.answer(data.id, data.path);
    case 'menu':
      return core.emit('menu.chosen', { command: data.command });
    case 'settle':
      return core.emit('vault.leaving', {});
    case 'close':
      leave?.();
      return void Promise.resolve(core.close()).finally(() => tell({ type: 'closed' }));
  }
});

void tellPreferences();
tell({ type: 'ready' });
