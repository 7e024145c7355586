import { app } from './app.ts';
import { BrowserWindow } from './browserWindow.ts';
import { choose, menuLabels } from './menu.ts';
import { powerMonitor } from './powerMonitor.ts';

/** What a test may tell the running app, as the system or a person at the menu would. */
export type Order =
  | { readonly do: 'menu'; readonly id: string }
  | { readonly do: 'labels' }
  | { readonly do: 'power'; readonly event: 'suspend' | 'lock-screen' }
  | { readonly do: 'idle'; readonly seconds: number }
  | { readonly do: 'close' }
  | { readonly do: 'ports' }
  | { readonly do: 'refused' };

const obey = (order: Order): unknown => {
  switch (order.do) {
    case 'menu':
      return choose(order.id);
    case 'labels':
      return menuLabels();
    case 'power':
      return powerMonitor.emit(order.event);
    case 'idle':
      powerMonitor.idleSeconds = order.seconds;
      return true;
    case 'close':
      for (const window of BrowserWindow.getAllWindows()) window.close();
      return true;
    case 'ports':
      return BrowserWindow.getAllWindows().map((window) => window.webContents.ports);
    case 'refused':
      return BrowserWindow.getAllWindows().flatMap((window) => window.webContents.session.refused);
  }
};

/** Listens to the process that started this one, when that is a test. */
export function takeOrders(): void {
  if (!process.connected) return;
  process.on('message', ({ id, order }: { id: number; order: Order }) => process.send?.({ id, value: obey(order) }));
  process.on('disconnect', () => app.quit());
}
