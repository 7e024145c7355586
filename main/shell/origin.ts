/** The one scheme and host that the window's files come from. */
export const SCHEME = 'app';
export const HOST = 'bundle';
export const ORIGIN = `${SCHEME}://${HOST}`;

/** The window's page, told to begin with a plain message when the core before it stopped. */
export const pageUrl = (stopped: boolean): string => `${ORIGIN}/index.html${stopped ? '#stopped' : ''}`;

/**
 * Whether a request may be answered at all: our own files, and blobs that our own page made.
 * Everything else (http, ws, file, data, other hosts) is refused before it can leave.
 */
export function isOurs(url: string): boolean {
  const from = url.startsWith('blob:') ? url.slice('blob:'.length) : url;
  try {
    const parsed = new URL(from);
    return parsed.protocol === `${SCHEME}:` && parsed.host === HOST && !parsed.username && !parsed.password;
  } catch {
    return false;
  }
}
