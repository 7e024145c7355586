import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { askHost } from '../../main/ipc/hostDialogs.ts';
import { type Port, type Served, serve } from '../../main/ipc/servePort.ts';
import type { FromCoreToHost } from '../../preload/contract/host.ts';
import type { EventMessage, FromCore } from '../../preload/contract/wire.ts';

/** A window's end of the bridge, as the core sees it. */
function open() {
  const sent: FromCore[] = [];
  let hear: (message: { data: unknown }) => void = () => undefined;
  let listener: ((message: EventMessage) => void) | undefined;
  const port: Port = {
    on: (_event, given) => {
      hear = given;
    },
    postMessage: (message) => void sent.push(message),
    start: vi.fn(),
    close: vi.fn(),
  };
  const dispatch = vi.fn(async (name: unknown, input: unknown) => ({ ok: true as const, value: [name, input] }));
  const core: Served = {
    dispatch,
    on: (given) => {
      listener = given;
      return () => {
        listener = undefined;
      };
    },
  };
  const leave = serve(port, core);
  const say = (message: EventMessage) => listener?.(message);
  return { sent, port, dispatch, leave, say, ask: (data: unknown) => hear({ data }) };
}

describe('a served port', () => {
  it('answers each request by its number and pushes events', async () => {
    const { sent, ask, say, port } = open();
    expect(port.start).toHaveBeenCalledOnce();
    ask({ id: 7, call: 'roster.list', input: { limit: 1 } });
    say({ event: 'settings.changed', payload: {} });
    await vi.waitFor(() => expect(sent).toHaveLength(2));
    expect(sent).toContainEqual({ id: 7, ok: true, value: ['roster.list', { limit: 1 }] });
    expect(sent).toContainEqual({ event: 'settings.changed', payload: {} });
  });

  it('drops what is not a request, whatever it is', () => {
    const { ask, dispatch } = open();
    const noNumber = fc.anything().filter((data) => !Number.isSafeInteger((data as { id?: unknown } | null)?.id));
    fc.assert(
      fc.property(noNumber, (data) => {
        ask(data);
      }),
    );
    expect(dispatch).not.toHaveBeenCalled();
  });

  it('says nothing more once it is left, not even an answer that was on its way', async () => {
    const { sent, port, leave, say, ask, dispatch } = open();
    ask({ id: 1, call: 'roster.list', input: {} });
    leave();
    await dispatch.mock.results[0]?.value;
    say({ event: 'settings.changed', payload: {} });
    await Promise.resolve();
    expect(port.close).toHaveBeenCalledOnce();
    expect(sent).toEqual([]);
  });
});

describe('dialogs of the host', () => {
  it('are asked by number, and each answer finds its question', async () => {
    const told: FromCoreToHost[] = [];
    const dialogs = askHost((message) => told.push(message));
    const opened = dialogs.open('csv');
    const saved = dialogs.save('flyer');
    expect(told).toEqual([
      { type: 'dialog.open', id: 1, kind: 'csv' },
      { type: 'dialog.save', id: 2, kind: 'flyer' },
    ]);
    dialogs.answer(99, '/elsewhere');
    dialogs.answer(2, null);
    dialogs.answer(1, '/answers.csv');
    dialogs.answer(1, '/again.csv');
    expect([await opened, await saved]).toEqual(['/answers.csv', null]);
  });
});
