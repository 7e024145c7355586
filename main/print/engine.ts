import { createFonts } from './fonts.ts';
import { layOut } from './pdf/hooks.ts';
import { clean, REPLACEMENT } from './text/clean.ts';
import { createItemizer } from './text/itemize.ts';

/** A document laid out on its pages, not yet written. */
export interface LaidOut {
  readonly pages: number;
  /** The bytes of the PDF. To be called once. */
  write(): Promise<Uint8Array>;
}

export interface Engine {
  /**
   * Lays out a pdfmake definition (which it may change: give it a fresh one). `onText` hears of every block of
   * text and may throw to stop. @throws Refusal print.fontMissing
   */
  layOut(definition: object, onText?: () => void): Promise<LaidOut>;
  /** Whether every character has a font, so that none becomes a box. */
  prints(text: string): boolean;
}

/** The print engine over a folder of fonts. @throws Refusal print.fontMissing when the folder has no font list */
export function createEngine(fontFolder: string): Engine {
  const fonts = createFonts(fontFolder);
  const itemize = createItemizer(fonts);
  return {
    prints: (text) =>
      text.includes(REPLACEMENT) ||
      !itemize(clean(text), 'und', 'Regular').some((item) => item.text.includes(REPLACEMENT)),
    async layOut(definition, onText = () => {}) {
      const document = await layOut(definition, { fonts, itemize, onText });
      return {
        pages: document._pdfMakePages.length,
        write: () =>
          new Promise((resolve, reject) => {
            const chunks: Uint8Array[] = [];
            document.on('data', (chunk) => chunks.push(chunk));
            document.on('end', () => resolve(Buffer.concat(chunks)));
            document.on('error', reject);
            document.end();
          }),
      };
    },
  };
}
