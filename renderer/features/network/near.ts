import type { Core, EdgeSingular } from 'cytoscape';
import { type Line, linesOf, NAME_GAP, NAME_SIZE, SIDE_GAP, type Side, type Sign, sidesOf } from './labels.ts';
import { isolated } from './tied.ts';

/** From this height on names are drawn: smaller they would only be grey lines. */
export const READABLE = 6;
/** So many people and their ties are drawn anew in less than a frame. */
const FEW = 150;

/** How the library is told on which side a name stands. */
const SIDES: Readonly<Record<Side, { halign: string; valign: string; across: number; down: number }>> = {
  below: { halign: 'center', valign: 'bottom', across: 0, down: NAME_GAP },
  above: { halign: 'center', valign: 'top', across: 0, down: -NAME_GAP },
  after: { halign: 'right', valign: 'center', across: SIDE_GAP, down: 0 },
  before: { halign: 'left', valign: 'center', across: -SIDE_GAP, down: 0 },
};

type Named = Sign & { readonly id: string };

/** The part of the library's drawing that it has no call for. */
interface Drawing {
  textureOnViewport: boolean;
  textureCache: object | null;
}

/**
 * Names everybody and points every line to whom it asks, once that can be read. Placing a thousand names or finding
 * where three thousand lines end takes as long as drawing everything else, and whoever sees a whole large pod sees
 * neither: an arrow would be two pixels. Where many names are drawn, a picture of them is moved in their
 * stead while the hand moves; from afar making that picture would cost more than it saves.
 */
export function detailWhenNear(core: Core, signs: readonly Named[]): void {
  let detailed = false;
  const look = () => {
    const readable = core.zoom() * NAME_SIZE >= READABLE;
    if (readable && !detailed) {
      detailed = true;
      name(core, signs);
      core.edges('.oneWay').addClass('pointed');
    }
    movePicture(core, readable && signs.length > FEW);
  };
  look();
  core.on('zoom', look);
}

const ends = (edge: EdgeSingular): Line => ({ from: edge.source().position(), to: edge.target().position() });

function name(core: Core, signs: readonly Named[]): void {
  // Among many, so many lines run everywhere that no side is better than another.
  const lines = signs.length > FEW ? [] : core.edges().map((edge) => ends(edge));
  const sides = sidesOf(signs, lines);
  core.batch(() => {
    for (const [index, { id, name }] of signs.entries()) {
      // Every line keeps the direction of its own letters, whatever that of the page.
      const lines = linesOf(name).map(isolated).join('\n');
      const side = SIDES[sides[index] ?? 'below'];
      core
        .getElementById(id)
        .data({ ...side, name: lines })
        .addClass('named');
    }
  });
}

function movePicture(core: Core, move: boolean): void {
  const drawing = (core as unknown as { renderer(): Drawing }).renderer();
  // A picture taken before may be of other names.
  if (drawing.textureOnViewport !== move) Object.assign(drawing, { textureOnViewport: move, textureCache: null });
}
