import type { PipeEnd } from './pipe.ts';

/** What a window host needs to begin. */
export interface HostStart {
  readonly type: 'start';
  readonly browser: string;
  readonly headed: boolean;
  readonly sandbox: boolean;
  readonly profile: string;
  readonly switches: readonly string[];
  readonly preload: string;
  readonly width: number;
  readonly height: number;
}

/** From the app's main process to a window host. */
export type ToHost =
  | HostStart
  | { readonly type: 'load'; readonly url: string }
  | { readonly type: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly type: 'post'; readonly channel: string; readonly message: string; readonly port: PipeEnd | null }
  | { readonly type: 'crash' }
  | { readonly type: 'focus' }
  | { readonly type: 'destroy' };

/** A frame of the page, with app:// addresses as the app knows them. */
export interface FrameInfo {
  readonly id: string;
  readonly url: string;
  readonly origin: string;
  readonly parent: string | null;
}

export interface Served {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What a window host asks and waits for. */
export type Question =
  /** Answered by Served, or null: refused. */
  | { readonly ask: 'request'; readonly url: string; readonly method: string; readonly kind: string }
  /** Answered by whether it may go on. */
  | { readonly ask: 'navigate'; readonly url: string; readonly isMainFrame: boolean }
  | { readonly ask: 'popup'; readonly url: string }
  /** Answered by the names of the permissions that the app grants. */
  | { readonly ask: 'permissions'; readonly names: readonly string[] };

/** From a window host to the app's main process. */
export type FromHost =
  | { readonly type: 'ask'; readonly id: number; readonly question: Question }
  | { readonly type: 'ipc'; readonly channel: string; readonly args: string; readonly frame: FrameInfo }
  | { readonly type: 'navigating' }
  | { readonly type: 'ready' }
  | { readonly type: 'loaded' }
  | { readonly type: 'input' }
  | { readonly type: 'key'; readonly key: string; readonly control: boolean; readonly shift: boolean }
  | { readonly type: 'gone' }
  | { readonly type: 'closed' };
