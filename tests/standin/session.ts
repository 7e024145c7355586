import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import type { Served } from './messages.ts';
import { ELECTRON_NAME } from './permissions.ts';

type Serve = (request: Request) => Response | Promise<Response>;
type BeforeRequest = (
  details: Electron.OnBeforeRequestListenerDetails,
  callback: (response: Electron.CallbackResponse) => void,
) => void;
type PermissionRequest = Parameters<Electron.Session['setPermissionRequestHandler']>[0];
type PermissionCheck = Parameters<Electron.Session['setPermissionCheckHandler']>[0];

/** A session: who serves what, and what is allowed. Like Electron's it allows everything nobody forbids. */
export class StandInSession extends EventEmitter {
  spellChecker = true;
  devices: unknown;
  displayMedia: unknown;
  permissionRequest: PermissionRequest = null;
  permissionCheck: PermissionCheck = null;
  /** Requests that were asked for and refused, by address. */
  readonly refused: string[] = [];
  readonly #schemes = new Map<string, Serve>();
  #before: BeforeRequest | undefined;

  readonly protocol = {
    handle: (scheme: string, serve: Serve) => void this.#schemes.set(`${scheme}:`, serve),
  };
  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest) => {
      this.#before = listener;
    },
  };
  setSpellCheckerEnabled(on: boolean): void {
    this.spellChecker = on;
  }
  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: unknown): void {
    this.devices = handler;
  }
  setDisplayMediaRequestHandler(handler: unknown): void {
    this.displayMedia = handler;
  }

  /** Which of Chromium's permissions are granted: those that neither handler denies. */
  async granted(contents: Electron.WebContents, names: readonly string[]): Promise<string[]> {
    const verdicts = await Promise.all(names.map((name) => this.#allows(contents, ELECTRON_NAME[name] ?? name)));
    return names.filter((_, at) => verdicts[at]);
  }
  async #allows(contents: Electron.WebContents, name: string): Promise<boolean> {
    const checked = this.permissionCheck?.(contents, name as never, 'app://bundle/', {} as never) ?? true;
    const { permissionRequest } = this;
    if (!checked || !permissionRequest) return checked;
    return new Promise((resolve) => permissionRequest(contents, name as never, resolve, {} as never));
  }

  /** Answers a page's request the way Electron would: the filter first, then who serves the scheme. */
  async serve(url: string, method: string, kind: string): Promise<Served | null> {
    const cancel = await new Promise<boolean>((resolve) => {
      if (!this.#before) return resolve(false);
      const details = { url, method, resourceType: kind } as Electron.OnBeforeRequestListenerDetails;
      this.#before(details, (response) => resolve(response.cancel === true));
    });
    const serve = URL.canParse(url) ? this.#schemes.get(new URL(url).protocol) : undefined;
    if (cancel || !serve) {
      this.refused.push(url);
      return null;
    }
    const response = await serve(new Request(url, { method }));
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    };
  }
}
StandInSession.prototype satisfies Pick<
  Electron.Session,
  'setSpellCheckerEnabled' | 'setPermissionRequestHandler' | 'setPermissionCheckHandler'
>;

const partitions = new Map<string, StandInSession>();
export const session = {
  fromPartition(name: string): StandInSession {
    const known = partitions.get(name) ?? new StandInSession();
    partitions.set(name, known);
    return known;
  },
};

/** Schemes are named before the app is ready; serving them is each session's own business. */
export const protocol = {
  registered: [] as Electron.CustomScheme[],
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]): void {
    protocol.registered.push(...schemes);
  },
};
protocol satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>;
