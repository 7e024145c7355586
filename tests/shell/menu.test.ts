import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => import('../standin/electron.ts'));

import { setMenu } from '../../main/shell/menu.ts';
import { readWords } from '../../main/shell/words.ts';
import { MENU_COMMANDS } from '../../preload/contract/host.ts';
import { choose, menuLabels, press } from '../standin/menu.ts';

const words = readWords(join(import.meta.dirname, '../../resources'), 'en');
const onCommand = vi.fn();
const onLock = vi.fn();
const show = (open: boolean) => setMenu({ words, open, developing: false, onCommand, onLock });
const key = (name: string, shift = false) => press({ key: name, control: true, shift });

describe('the menu', () => {
  beforeEach(() => vi.clearAllMocks());

  it('sends every command of the contract, with a vault open', () => {
    show(true);
    for (const command of MENU_COMMANDS) expect(choose(command), command).toBe(true);
    expect(onCommand.mock.calls.map(([command]) => command)).toEqual([...MENU_COMMANDS]);
  });

  it('offers nothing of that while the vault is closed', () => {
    show(false);
    for (const command of [...MENU_COMMANDS, 'lock']) expect(choose(command), command).toBe(false);
    key('l');
    expect([onCommand.mock.calls, onLock.mock.calls]).toEqual([[], []]);
  });

  it('locks by its key, and leaves to the window the keys that text fields use', () => {
    show(true);
    key('l');
    expect(onLock).toHaveBeenCalledOnce();
    key('z');
    key('z', true);
    key('f');
    expect(onCommand).not.toHaveBeenCalled();
    key(',');
    expect(onCommand.mock.calls).toEqual([['settings']]);
  });

  it('shows no item without words and no developer tools', () => {
    show(true);
    expect(menuLabels().filter((label) => /tools/i.test(label))).toEqual([]);
    expect(menuLabels()).toEqual(expect.arrayContaining([words.lock, words.find, words.import]));
  });
});
