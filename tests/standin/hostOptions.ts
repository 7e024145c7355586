import { debugSwitches } from './debugPort.ts';
import type { HostStart } from './messages.ts';

/** Tests only: a proxy that counts whatever tries to leave the machine. */
const WATCHER = process.env.PODKEEPER_WATCHER;

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  // Without it a headed browser warns of the very switches that keep it silent.
  '--test-type',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--allow-browser-signin=false',
  // A browser has errands of its own that Electron's Chromium does not have; they are sent nowhere.
  '--gaia-url=http://127.0.0.1:1',
  '--google-apis-url=http://127.0.0.1:1',
  '--component-updater=url-source=http://127.0.0.1:1',
];

/** Whether there is a screen to show a window on. */
export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * How Chromium is started: with the app's own switches, except the list of features that the driver sets
 * itself. Chromium's sandbox cannot work for root.
 */
export function hostOptions(switches: readonly string[]): Pick<HostStart, 'headed' | 'sandbox' | 'switches'> {
  const own = switches.filter((name) => !name.startsWith('--disable-features'));
  return {
    headed: hasDisplay() && process.env.PODKEEPER_HEADLESS !== '1',
    sandbox: process.getuid?.() !== 0,
    switches: [
      ...QUIET,
      ...own.filter((name) => !WATCHER || !name.startsWith('--host-resolver-rules')),
      ...(WATCHER ? [`--proxy-server=${WATCHER}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...debugSwitches(),
    ],
  };
}
