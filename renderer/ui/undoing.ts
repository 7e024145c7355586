/**
 * Which undo is meant: a place with steps of its own (a map) takes Ctrl/Cmd+Z, the menu's undo and the finder's over
 * while it is there; everywhere else they are the changes of the roster.
 */
export interface Undoing {
  readonly undo: () => void;
  readonly redo: () => void;
}

const places: Undoing[] = [];

/** From now on undo and redo are this place's. Returns its undo. */
export function takeOverUndo(place: Undoing): () => void {
  places.push(place);
  return () => {
    const at = places.indexOf(place);
    if (at >= 0) places.splice(at, 1);
  };
}

/** Whose undo it is now: the latest place's that took it over, else the one given. */
export const undoing = (otherwise: Undoing): Undoing => places.at(-1) ?? otherwise;
