import type { SheetPage } from './engine.ts';
import type { EmbeddedFont } from './pdf/embedded.ts';
import { type Shaping, shape } from './shaper.ts';

/**
 * A page as SVG: shapes as shapes, letters as the outlines that HarfBuzz and the fonts give them. It needs no font
 * to look right and holds no text that could be found in it, and nothing about who made it.
 */
export function svgOf({ width, height, placed }: SheetPage): string {
  const glyphs = new Map<string, string>();
  const drawn = placed.flatMap(({ page, x, y, turned }) => {
    const inside = page.items.map(({ type, item }) =>
      type === 'line'
        ? lineOf(item as unknown as Line, glyphs)
        : type === 'vector'
          ? vectorOf(item as unknown as Vector)
          : '',
    );
    const move = turned ? `matrix(0 -1 1 0 ${n(x)} ${n(y)})` : `translate(${n(x)} ${n(y)})`;
    return [`<g transform="${move}">`, ...inside, '</g>'];
  });
  const defined = [...glyphs].map(([key, path]) => `<path id="${key}" d="${path}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}pt" height="${n(height)}pt" viewBox="0 0 ${n(width)} ${n(height)}">`,
    `<rect width="${n(width)}" height="${n(height)}" fill="#ffffff"/>`,
    ...(defined.length > 0 ? ['<defs>', ...defined, '</defs>'] : []),
    ...drawn.filter((line) => line !== ''),
    '</svg>',
    '',
  ].join('\n');
}

const n = (value: number): string => `${Number(value.toFixed(3))}`;
/** Only what we wrote ourselves becomes an attribute; anything else would be a fault of ours. */
const colour = (value: unknown): string =>
  typeof value === 'string' && /^(#[0-9a-f]{6}|[a-z]+)$/i.test(value) ? value : 'none';

interface Line {
  readonly x: number;
  readonly y: number;
  readonly inlines: readonly Inline[];
  getAscenderHeight(): number;
}
interface Inline {
  readonly text: string;
  readonly x: number;
  readonly fontSize: number;
  readonly color: string;
  readonly font: EmbeddedFont;
  readonly fontFeatures: Shaping;
}

/** A line of text: each glyph where it was shaped to stand, its outline kept once for the whole picture. */
function lineOf(line: Line, glyphs: Map<string, string>): string {
  const baseline = line.y + line.getAscenderHeight();
  const pieces = line.inlines.flatMap(({ text, x, fontSize, color, font, fontFeatures }) => {
    const em = fontSize / 1000;
    const scale = fontSize / font.open.unitsPerEm;
    let pen = line.x + x;
    const uses: string[] = [];
    for (const cluster of shape(font.open, text, fontFeatures).clusters) {
      for (const { id, advance, dx, dy } of cluster.glyphs) {
        const key = `${font.id}g${id}`;
        const path = glyphs.get(key) ?? font.open.shaping.glyphToPath(id);
        if (path) {
          glyphs.set(key, path);
          const at = `matrix(${scale.toFixed(6)} 0 0 ${(-scale).toFixed(6)} ${n(pen + dx * em)} ${n(baseline - dy * em)})`;
          uses.push(`<use href="#${key}" transform="${at}"/>`);
        }
        pen += advance * em;
      }
    }
    return uses.length > 0 ? [`<g fill="${colour(color)}">`, ...uses, '</g>'] : [];
  });
  return pieces.join('\n');
}

interface Point {
  readonly x: number;
  readonly y: number;
}
interface Vector {
  readonly type: string;
  readonly x?: number;
  readonly y?: number;
  readonly w?: number;
  readonly h?: number;
  readonly r1?: number;
  readonly r2?: number;
  readonly x1?: number;
  readonly y1?: number;
  readonly x2?: number;
  readonly y2?: number;
  readonly points?: readonly Point[];
  readonly closePath?: boolean;
  readonly lineWidth?: number;
  readonly lineColor?: string;
  readonly color?: string;
  readonly lineCap?: string;
  readonly lineJoin?: string;
  readonly dash?: { readonly length: number; readonly space?: number };
}

function vectorOf(vector: Vector): string {
  const { type, x = 0, y = 0, w = 0, h = 0, r1 = 0, r2 = r1, points = [], closePath } = vector;
  const style = styleOf(vector);
  switch (type) {
    case 'ellipse':
      return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(r1)}" ry="${n(r2)}"${style}/>`;
    case 'rect':
      return `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}"${style}/>`;
    case 'line': {
      const { x1 = 0, y1 = 0, x2 = 0, y2 = 0 } = vector;
      return `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}"${style}/>`;
    }
    default: {
      const corners = points.map((point) => `${n(point.x)},${n(point.y)}`).join(' ');
      return `<${closePath ? 'polygon' : 'polyline'} points="${corners}"${style}/>`;
    }
  }
}

function styleOf({ lineWidth = 1, lineColor = 'black', color, lineCap, lineJoin, dash }: Vector): string {
  const said: Record<string, string> = {
    fill: color === undefined ? 'none' : colour(color),
    stroke: lineWidth > 0 ? colour(lineColor) : 'none',
    'stroke-width': n(lineWidth),
    ...(lineCap && { 'stroke-linecap': colour(lineCap) }),
    ...(lineJoin && { 'stroke-linejoin': colour(lineJoin) }),
    ...(dash && { 'stroke-dasharray': `${n(dash.length)} ${n(dash.space ?? dash.length)}` }),
  };
  return Object.entries(said)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}
