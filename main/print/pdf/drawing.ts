import type { Cluster, Glyph, ShapedRun } from '../shaper.ts';
import type { EmbeddedFont } from './embedded.ts';
import { createTextLayer, type TextLayer } from './textLayer.ts';

/** A glyph painted as a shape, at points from the left and the bottom of the page. */
export interface Outline {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}
export interface DrawnRun {
  readonly text: string;
  readonly outlines: readonly Outline[];
}

// How far a glyph's own width may differ from the room its cluster takes before readers of the PDF lose count:
// thousandths of an em, for one glyph (kerning) and for several.
const WIDTH_LIES_ALONE = 150;
const WIDTH_LIES_TOGETHER = 60;

/**
 * Draws a shaped run so that the paper shows exactly HarfBuzz's glyphs and the text can still be found and
 * copied: each cluster is carried by the glyphs that take room, marks are painted as outlines that readers never
 * see, and where letters leave the baseline (Nastaliq) the whole cluster is outlines over unseen text.
 */
export function drawRun(font: EmbeddedFont, run: ShapedRun, size: number, x: number, y: number): DrawnRun {
  const layer = createTextLayer(font.id, size, x, y);
  const outlines: Outline[] = [];
  const em = size / 1000;
  let pen = x;
  for (const cluster of run.clusters) {
    const carriers = carriersOf(font, cluster);
    const unseen = carriers.some(({ dy }) => Math.abs(dy) > 1) || widthLies(font, cluster, carriers);
    if (unseen) hideCluster(font, layer, run, cluster, carriers, pen, em);
    else showCluster(font, layer, run, cluster, carriers, pen, em);
    for (const glyph of cluster.glyphs) {
      if (unseen || !carriers.includes(glyph)) {
        outlines.push({ glyph: glyph.id, x: pen + glyph.dx * em, y: y + glyph.dy * em });
      }
      pen += glyph.advance * em;
    }
  }
  return { text: layer.finish(), outlines };
}

/** The glyphs that take room; where none does, the widest. */
function carriersOf(font: EmbeddedFont, { glyphs }: Cluster): readonly Glyph[] {
  const takingRoom = glyphs.filter(({ advance }) => advance > 0);
  if (takingRoom.length > 0) return takingRoom;
  return [...glyphs].sort((a, b) => font.nominalWidth(b.id) - font.nominalWidth(a.id)).slice(0, 1);
}

function widthLies(font: EmbeddedFont, { glyphs, advance }: Cluster, carriers: readonly Glyph[]): boolean {
  const own = carriers.reduce((sum, { id }) => sum + font.nominalWidth(id), 0);
  return advance > 0 && Math.abs(advance - own) > (glyphs.length > 1 ? WIDTH_LIES_TOGETHER : WIDTH_LIES_ALONE);
}

// Readers turn right-to-left text round by themselves, character by character.
const asCarried = (text: string, rightToLeft: boolean) => (rightToLeft ? [...text].reverse().join('') : text);

function hideCluster(
  font: EmbeddedFont,
  layer: TextLayer,
  run: ShapedRun,
  cluster: Cluster,
  carriers: readonly Glyph[],
  pen: number,
  em: number,
): void {
  const glyph = carriers[0]?.id ?? 0;
  const code = font.carrier(glyph, asCarried(cluster.text, run.rightToLeft));
  layer.hide(code, pen, font.nominalWidth(glyph) * em, cluster.advance * em);
}

function showCluster(
  font: EmbeddedFont,
  layer: TextLayer,
  run: ShapedRun,
  cluster: Cluster,
  carriers: readonly Glyph[],
  start: number,
  em: number,
): void {
  const show = () => {
    let pen = start;
    let text = asCarried(cluster.text, run.rightToLeft);
    for (const glyph of cluster.glyphs) {
      if (carriers.includes(glyph)) {
        layer.show(font.carrier(glyph.id, text), pen + glyph.dx * em, font.nominalWidth(glyph.id) * em);
        text = '';
      }
      pen += glyph.advance * em;
    }
  };
  if (carriers.length > 1) layer.standFor(cluster.text, show);
  else show();
}
