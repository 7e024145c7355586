import type * as Electron from 'electron';

type Item = Electron.MenuItemConstructorOptions;
interface Built {
  readonly items: readonly Item[];
}

let shown: Built | undefined;

/** The menu is kept, not drawn: its keys work, and tests choose from it by id. */
export const Menu = {
  buildFromTemplate: (items: Item[]): Built => ({ items }),
  setApplicationMenu(menu: Built | null): void {
    shown = menu ?? undefined;
  },
};

function* everyItem(items: readonly Item[]): Generator<Item> {
  for (const item of items) {
    yield item;
    if (Array.isArray(item.submenu)) yield* everyItem(item.submenu);
  }
}

/** Chooses an item by its id, as a click would. False when there is none or it is greyed out. */
export function choose(id: string): boolean {
  const item = [...everyItem(shown?.items ?? [])].find((candidate) => candidate.id === id);
  if (!item || item.enabled === false || !item.click) return false;
  item.click({} as never, undefined, {} as never);
  return true;
}

/** The labels in the order they are shown, for looking at the language. */
export const menuLabels = (): string[] => [...everyItem(shown?.items ?? [])].map((item) => item.label ?? '');

/** A key that the page did not use itself. */
export function press(key: { readonly key: string; readonly control: boolean; readonly shift: boolean }): void {
  for (const item of everyItem(shown?.items ?? [])) {
    if (!item.accelerator || item.registerAccelerator === false || item.enabled === false) continue;
    const parts = String(item.accelerator).split('+');
    const same =
      parts.at(-1)?.toLowerCase() === key.key.toLowerCase() &&
      parts.includes('CmdOrCtrl') === key.control &&
      parts.includes('Shift') === key.shift;
    if (same) return void item.click?.({} as never, undefined, {} as never);
  }
}
