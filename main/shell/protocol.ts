import { readFile } from 'node:fs/promises';
import { protocol, type Session } from 'electron';
import { type Found, findInside } from './containment.ts';
import { SECURITY_HEADERS } from './csp.ts';
import type { Folders } from './folders.ts';
import { isOurs, SCHEME } from './origin.ts';

const FONTS = '/fonts/';

/** Makes app:// a standard, secure scheme. Before the app is ready, once. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the window's files: the built page, and the fonts that also print. */
export function serveFiles(session: Session, folders: Pick<Folders, 'renderer' | 'resources'>): void {
  session.protocol.handle(SCHEME, async (request) => {
    const found = request.method === 'GET' ? await findFile(request.url, folders) : undefined;
    if (!found) return new Response('', { status: 404, headers: SECURITY_HEADERS });
    const body = new Uint8Array(await readFile(found.path));
    return new Response(body, { headers: { ...SECURITY_HEADERS, 'Content-Type': found.type } });
  });
}

/** The file behind an app:// address; the query is ignored. Nothing for every other address. */
export async function findFile(
  url: string,
  folders: Pick<Folders, 'renderer' | 'resources'>,
): Promise<Found | undefined> {
  if (!isOurs(url) || url.startsWith('blob:')) return undefined;
  const { pathname } = new URL(url);
  if (pathname === '/') return findInside(folders.renderer, 'index.html');
  if (pathname.startsWith(FONTS)) return findInside(`${folders.resources}/fonts`, pathname.slice(FONTS.length));
  return findInside(folders.renderer, pathname);
}
