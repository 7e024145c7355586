import { createFonts } from './fonts.ts';
import {
  type Definition,
  draw,
  type LaidPage,
  layOut,
  type PdfkitDocument,
  type PdfkitPage,
  type SheetPage,
  startDocument,
} from './pdf/hooks.ts';
import { clean, REPLACEMENT } from './text/clean.ts';
import { createItemizer } from './text/itemize.ts';

export type { Definition, LaidPage, Placed, SheetPage } from './pdf/hooks.ts';

/** A document laid out on its pages, not yet drawn. */
export interface LaidOut {
  readonly pages: number;
  /** What stands where on each page. */
  readonly laid: readonly LaidPage[];
  /** Draws the pages and gives the bytes of the PDF. To be called once. */
  write(): Promise<Uint8Array>;
}

/** A document in the making: things are laid out with its fonts, as often as one likes, and put on sheets. */
export interface Press {
  /** Lays a pdfmake definition out (which it may change: give it a fresh one). @throws Refusal print.fontMissing */
  layOut(definition: Definition): LaidPage[];
  /** Puts a sheet at the end. */
  add(sheet: SheetPage): PdfkitPage;
  readonly document: PdfkitDocument;
  /** Characters met so far that no font holds, each once; at most 20. */
  boxes(): string[];
  /** The bytes of the PDF. To be called once. */
  finish(): Promise<Uint8Array>;
}

export interface Engine {
  /** Lays out a definition that is a whole document. `onText` hears of every block of text; it may throw to stop. */
  layOut(definition: Definition, onText?: () => void): Promise<LaidOut>;
  /** An empty document. */
  start(about: Definition, onText?: () => void): Press;
  /** Whether every character has a font, so that none becomes a box. */
  prints(text: string): boolean;
}

/** More than that nobody reads. */
const MOST_BOXES = 20;

/** The print engine over a folder of fonts. @throws Refusal print.fontMissing when the folder has no font list */
export function createEngine(fontFolder: string): Engine {
  const fonts = createFonts(fontFolder);
  const itemize = createItemizer(fonts);
  const start = (about: Definition, onText: () => void = () => {}): Press => {
    const boxes = new Set<string>();
    const noting = createItemizer(fonts, (cluster) => boxes.size < MOST_BOXES && boxes.add(cluster));
    const document = startDocument({ fonts, itemize: noting, onText }, about);
    return {
      document,
      boxes: () => [...boxes],
      layOut: (definition) => layOut(definition, document),
      add: (sheet) => draw(sheet, document),
      finish: () => bytesOf(document),
    };
  };
  return {
    start,
    prints: (text) =>
      text.includes(REPLACEMENT) ||
      !itemize(clean(text), 'und', 'Regular').some((item) => item.text.includes(REPLACEMENT)),
    async layOut(definition, onText) {
      const press = start(definition, onText);
      const laid = press.layOut(definition);
      return {
        pages: laid.length,
        laid,
        write() {
          for (const page of laid) press.add(sheetOf(page));
          return press.finish();
        },
      };
    },
  };
}

/** A page that is a sheet by itself. */
export const sheetOf = (page: LaidPage): SheetPage => ({ ...page.pageSize, placed: [{ page, x: 0, y: 0 }] });

const bytesOf = (document: PdfkitDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
