/** Chromium intercepts http and https only, so app:// is shown to it as a host that can never exist. */
const MARK = '.app.invalid';

/** app://bundle/x as Chromium sees it: https://bundle.app.invalid/x */
export function toChromium(url: string): string {
  const parsed = new URL(url);
  if (parsed.protocol !== 'app:') return url;
  return `https://${parsed.host}${MARK}${parsed.pathname}${parsed.search}${parsed.hash}`;
}

/** The address as the app knows it; every other address stays as it is. */
export function fromChromium(url: string): string {
  const blob = url.startsWith('blob:') ? 'blob:' : '';
  const bare = url.slice(blob.length);
  if (!URL.canParse(bare)) return url;
  const { protocol, host, pathname, search, hash } = new URL(bare);
  if (protocol !== 'https:' || !host.endsWith(MARK)) return url;
  return `${blob}app://${host.slice(0, -MARK.length)}${pathname}${search}${hash}`;
}

/** The origin behind an address, as Electron writes it. */
export function originOf(url: string): string {
  if (!URL.canParse(url)) return 'null';
  const { protocol, host, origin } = new URL(url);
  return protocol === 'app:' ? `app://${host}` : origin;
}
