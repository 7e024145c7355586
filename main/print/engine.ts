import { createFonts } from './fonts.ts';
import { type Definition, draw, type LaidPage, layOut, type PdfkitDocument, startDocument } from './pdf/hooks.ts';
import { clean, REPLACEMENT } from './text/clean.ts';
import { createItemizer } from './text/itemize.ts';

export type { Definition, LaidPage } from './pdf/hooks.ts';

/** A document laid out on its pages, not yet drawn. */
export interface LaidOut {
  readonly pages: number;
  /** What stands where on each page. */
  readonly laid: readonly LaidPage[];
  /** Draws the pages and gives the bytes of the PDF. To be called once. */
  write(): Promise<Uint8Array>;
}

export interface Engine {
  /**
   * Lays out a pdfmake definition (which it may change: give it a fresh one). `onText` hears of every block of
   * text and may throw to stop. @throws Refusal print.fontMissing
   */
  layOut(definition: Definition, onText?: () => void): Promise<LaidOut>;
  /** An empty document to lay several definitions out in. */
  start(about: Definition, onText?: () => void): PdfkitDocument;
  /** Whether every character has a font, so that none becomes a box. */
  prints(text: string): boolean;
}

/** The print engine over a folder of fonts. @throws Refusal print.fontMissing when the folder has no font list */
export function createEngine(fontFolder: string): Engine {
  const fonts = createFonts(fontFolder);
  const itemize = createItemizer(fonts);
  const start = (about: Definition, onText: () => void = () => {}) => startDocument({ fonts, itemize, onText }, about);
  return {
    start,
    prints: (text) =>
      text.includes(REPLACEMENT) ||
      !itemize(clean(text), 'und', 'Regular').some((item) => item.text.includes(REPLACEMENT)),
    async layOut(definition, onText) {
      const document = start(definition, onText);
      const laid = layOut(definition, document);
      return {
        pages: laid.length,
        laid,
        write() {
          draw(laid, document);
          return bytesOf(document);
        },
      };
    },
  };
}

/** Finishes a document. */
export const bytesOf = (document: PdfkitDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', (chunk) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    document.end();
  });
