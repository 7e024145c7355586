import { drawItems, drawingOn, type LaidPage, type PdfkitDocument, type PdfkitPage } from './hooks.ts';

/**
 * Pages that share one drawing: a PDF page may name several streams to be drawn one after the other, so that
 * what a thousand pages have in common is laid out, drawn and kept once. Like hooks.ts this steps into private
 * parts of pdfkit, whose version is pinned.
 */

interface Reference {
  readonly data: Record<string, unknown>;
  write(chunk: string): void;
  end(): void;
}
interface WholePage extends PdfkitPage {
  readonly dictionary: Reference;
  readonly content: Reference;
}
interface WholeDocument {
  readonly _root: { readonly data: { readonly Pages: { readonly data: { Kids: unknown[]; Count: number } } } };
  ref(data?: object): Reference;
}

/** Puts pages at the end of the document, each a shared drawing with something of its own over it. */
export interface Stamp {
  add(body: PdfkitPage, over: LaidPage): void;
}

/** Takes the drawn pages of a document as shared drawings: from now on only stamped pages are in it. */
export function stampOver(document: PdfkitDocument): Stamp {
  const whole = document as unknown as WholeDocument;
  const pages = whole._root.data.Pages.data;
  pages.Kids = [];
  pages.Count = 0;
  const used = new Set<PdfkitPage>();
  const drawing = drawingOn(document);

  const drawOver = (body: PdfkitPage, over: LaidPage): Reference => {
    const content = whole.ref();
    // Same size, same fonts by the same names; only what is written goes elsewhere.
    document.page = Object.create(body, { content: { value: content } }) as PdfkitPage;
    drawItems(over, drawing);
    content.end();
    return content;
  };

  return {
    add(page, over) {
      const body = page as WholePage;
      const Contents = [body.content, drawOver(body, over)];
      const first = !used.has(page);
      used.add(page);
      // A shared page's own entry serves its first use: nothing in the file is left without one.
      const entry = first ? body.dictionary : whole.ref({ ...body.dictionary.data });
      entry.data.Contents = Contents;
      if (!first) entry.end();
      pages.Kids.push(entry);
      pages.Count++;
    },
  };
}
