import { createRequire } from 'node:module';
import type { EmbeddedFont, PdfkitFont } from './embedded.ts';

/** The private parts of pdfmake and pdfkit that we use, each as far as we use it. See hooks.ts. */

const load = createRequire(import.meta.url);
// CommonJS with a default inside: asked for with require, because Node, bundlers and test runners each read an
// import of such a module in their own way.
export const privatePart = <T>(name: string): T => (load(`pdfmake/js/${name}.js`) as { readonly default: T }).default;

/** pdfkit's page, as far as we use it. */
export interface PdfkitPage {
  readonly height: number;
  readonly fonts: Record<string, unknown>;
  readonly xobjects: Record<string, unknown>;
}

/** pdfkit's document, as far as we use it. */
export interface PdfkitDocument {
  readonly localAccessPolicy: Refuse;
  addPage(options: { readonly size: readonly [number, number] }): void;
  embedded?: Map<string, EmbeddedFont>;
  forms?: Map<string, object | undefined>;
  page: PdfkitPage;
  _font: PdfkitFont | EmbeddedFont;
  readonly _fontSize: number;
  provideFont(name: string): EmbeddedFont;
  _fragment(text: string, x: number, y: number, options: FragmentOptions): void;
  font(bytes: Uint8Array): { readonly _font: PdfkitFont };
  ref(data: object): { end(content: string): void };
  save(): void;
  restore(): void;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  addContent(operators: string): void;
  on(event: 'data', listener: (chunk: Uint8Array) => void): void;
  on(event: 'end', listener: () => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  end(): void;
}

interface FragmentOptions {
  readonly features?: { readonly rightToLeft: boolean; readonly language: string };
}

export type Refuse = () => boolean;
export interface Prototype<T> {
  readonly prototype: T;
}
type DocumentClass = new (
  fonts: object,
  images: object,
  patterns: object,
  attachments: object,
  options: object,
  files: null,
  mayReadFile: Refuse,
) => PdfkitDocument;
export const PdfDocument = privatePart<DocumentClass & Prototype<PdfkitDocument>>('PDFDocument');
export const PageBuilder =
  privatePart<
    new (
      size: object,
      margins: object,
      pictures: null,
    ) => {
      registerTableLayouts(layouts: object): void;
      layoutDocument(
        content: unknown,
        document: PdfkitDocument,
        styles: object,
        defaultStyle: object,
        background: unknown,
        header: unknown,
        footer: unknown,
      ): LaidPage[];
    }
  >('LayoutBuilder');
/** pdfmake's pen, as far as we use it. */
export interface Drawing {
  renderLine(line: object, x: number, y: number): void;
  renderVector(vector: object): void;
  beginClip(area: object): void;
  endClip(): void;
}
export const Renderer = privatePart<new (document: PdfkitDocument) => Drawing>('Renderer');
export const { tableLayouts } = load('pdfmake/js/tableLayouts.js') as { readonly tableLayouts: object };

/** A page that was laid out and can be drawn: where each line of text and each shape stands, in points. */
export interface LaidPage {
  readonly pageSize: { readonly width: number; readonly height: number };
  readonly items: readonly { readonly type: string; readonly item: Readonly<Record<string, unknown>> }[];
}

/** What we use of a pdfmake definition. */
export interface Definition {
  /** Points. */
  readonly pageSize?: { readonly width: number; readonly height: number };
  /** Left, top, right, bottom. */
  readonly pageMargins?: readonly number[];
  readonly content?: unknown;
  readonly defaultStyle?: object;
  readonly background?: unknown;
  readonly header?: unknown;
  readonly footer?: unknown;
  /** What a screen reader begins to read in. */
  readonly language?: string;
  readonly compress?: boolean;
  readonly info?: Readonly<Record<string, string>>;
}
