import { inflateSync } from 'node:zlib';
import { Blob, Face, Font } from 'harfbuzzjs';
import { contentMarks, type Marks, type PaperFont } from './paperMarks.ts';
import { get, type PdfObject, readObjects, reference, references } from './readPdf.ts';

export type { Box, Drawn, Ink } from './paperMarks.ts';

/** A page as it was drawn, read back from the file alone. Points from its top left corner. */
export interface PaperPage extends Marks {
  readonly width: number;
  readonly height: number;
}

/** Every mark on every page of a PDF of ours: where the ink of each run of text lies, and each line and shape. */
export function onPaper(pdf: Uint8Array): PaperPage[] {
  const objects = readObjects(pdf);
  const fonts = new Map<number, PaperFont>();
  const fontOf = (id: number): PaperFont => {
    const known = fonts.get(id) ?? readFont(objects, id);
    fonts.set(id, known);
    return known;
  };
  return pagesOf(objects).map(({ dictionary }) => {
    const [, , width = 0, height = 0] =
      /\/MediaBox \[([^\]]*)\]/.exec(dictionary)?.[1]?.trim().split(/\s+/).map(Number) ?? [];
    const resources = get(objects, reference(dictionary, 'Resources')).dictionary;
    const named = references(resources, 'Font');
    const forms = references(resources, 'XObject');
    const content = contentsOf(dictionary)
      .map((id) => plain(get(objects, id)).toString('latin1'))
      .join('\n');
    const marks = contentMarks(content, height, {
      font: (name) => fontOf(named.get(name) ?? Number.NaN),
      formBox: (name) => numbersOf(get(objects, forms.get(name) ?? Number.NaN).dictionary, 'BBox'),
    });
    return { width, height, ...marks };
  });
}

/** Pages in the order in which they are read. */
function pagesOf(objects: ReadonlyMap<number, PdfObject>): PdfObject[] {
  const tree = [...objects.values()].find(({ dictionary }) => /\/Type \/Pages\b/.test(dictionary));
  const kids = /\/Kids \[([^\]]*)\]/.exec(tree?.dictionary ?? '')?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => get(objects, Number(id)));
}

function contentsOf(dictionary: string): number[] {
  const several = /\/Contents \[([^\]]*)\]/.exec(dictionary)?.[1];
  if (several === undefined) return [reference(dictionary, 'Contents')];
  return [...several.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id));
}

const plain = ({ dictionary, stream }: PdfObject): Buffer =>
  dictionary.includes('/FlateDecode') ? inflateSync(stream) : stream;

const numbersOf = (dictionary: string, name: string): number[] =>
  (new RegExp(`/${name} \\[([^\\]]*)\\]`).exec(dictionary)?.[1] ?? '').trim().split(/\s+/).map(Number);

function readFont(objects: ReadonlyMap<number, PdfObject>, id: number): PaperFont {
  const descendant = get(objects, reference(get(objects, id).dictionary, 'DescendantFonts')).dictionary;
  const widths = (/\/W \[0 \[([^\]]*)\]/.exec(descendant)?.[1] ?? '').trim().split(/\s+/).map(Number);
  const file = get(objects, reference(get(objects, reference(descendant, 'FontDescriptor')).dictionary, 'FontFile2'));
  const face = new Face(new Blob(new Uint8Array(plain(file))), 0);
  const font = new Font(face);
  const scale = 1 / face.upem;
  const boxes = new Map<number, readonly [number, number, number, number] | undefined>();
  return {
    width: (code) => (widths[code] ?? 0) / 1000,
    ink(code) {
      if (!boxes.has(code)) {
        const found = font.glyphExtents(code);
        const empty = !found || found.width === 0 || found.height === 0;
        boxes.set(
          code,
          empty
            ? undefined
            : [
                found.xBearing * scale,
                (found.yBearing + found.height) * scale,
                (found.xBearing + found.width) * scale,
                found.yBearing * scale,
              ],
        );
      }
      return boxes.get(code);
    },
  };
}
