import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

/** The machine's sleep and idleness, as a test says they are. */
class StandInPower extends EventEmitter {
  idleSeconds = 0;
  getSystemIdleTime(): number {
    return this.idleSeconds;
  }
}
export const powerMonitor = new StandInPower();
powerMonitor satisfies Pick<Electron.PowerMonitor, 'getSystemIdleTime'>;

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] as Electron.Display[],
};
screen satisfies Pick<Electron.Screen, 'getAllDisplays'>;
