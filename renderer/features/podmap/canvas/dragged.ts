/** What a name that is dragged onto the map is called in the data of the drag. */
export const DRAGGED_NAME = 'text/x-podkeeper-name';

/** Somebody dragged onto the map; null for anything else. */
export function readDragged(data: string): { readonly name: string; readonly person: string | null } | null {
  try {
    const { name, person } = JSON.parse(data) as { readonly name?: unknown; readonly person?: unknown };
    if (typeof name !== 'string' || name.trim() === '') return null;
    return { name: name.trim(), person: typeof person === 'string' ? person : null };
  } catch {
    return null;
  }
}

/** Puts somebody into a drag, for the map to take them up where they are dropped. */
export function carryName(
  data: DataTransfer,
  somebody: { readonly name: string; readonly person: string | null },
): void {
  data.setData(DRAGGED_NAME, JSON.stringify(somebody));
  data.effectAllowed = 'copy';
}
