import type { Answer, ErrorCode, ErrorDetail } from '../../preload/contract/errors.ts';
import type { EventName, Events } from '../../preload/contract/events.ts';
import type { CallName, Input, Output } from '../../preload/contract/index.ts';
import type { EventMessage } from '../../preload/contract/wire.ts';

/** What the preload puts on the window. */
export interface Bridge {
  call(name: string, input: unknown): Promise<Answer<unknown>>;
  on(listener: (message: EventMessage) => void): () => void;
}

declare global {
  interface Window {
    readonly podkeeper: Bridge;
  }
}

/** A call was answered with a refusal; `code` has a sentence in every locale under `errors`. */
export class CallFailed extends Error {
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;
  constructor(code: ErrorCode, detail: ErrorDetail) {
    super(code);
    this.name = 'CallFailed';
    this.code = code;
    this.detail = detail;
  }
}

/** Calls the core. @throws CallFailed with the code it answered */
export async function call<K extends CallName>(name: K, input: Input<K>): Promise<Output<K>> {
  const answer = await window.podkeeper.call(name, input);
  if (!answer.ok) throw new CallFailed(answer.code, answer.detail);
  return answer.value as Output<K>;
}

/** Hears one kind of event; what comes back ends it. */
export function on<K extends EventName>(event: K, listener: (payload: Events[K]) => void): () => void {
  return window.podkeeper.on((message) => {
    if (message.event === event) listener(message.payload as Events[K]);
  });
}
