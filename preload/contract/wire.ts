import type { Answer } from './errors.ts';
import type { EventName, Events } from './events.ts';
import type { CallName } from './index.ts';

/** What crosses the port (or a line of JSON): requests one way, answers and events the other. */
export interface Request {
  readonly id: number;
  readonly call: CallName | (string & {});
  readonly input: unknown;
}

export type Response = { readonly id: number } & Answer<unknown>;

export type EventMessage = { readonly [K in EventName]: { readonly event: K; readonly payload: Events[K] } }[EventName];

export type FromCore = Response | EventMessage;
