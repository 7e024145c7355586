import type { Fonts } from '../fonts.ts';
import { shape } from '../shaper.ts';
import type { Itemizer } from '../text/itemize.ts';
import { drawRun } from './drawing.ts';
import { type EmbeddedFont, embed } from './embedded.ts';
import { type Inline, inlinesOf, nextLine, type StyleStack } from './inlines.ts';
import { outlineOf } from './outlines.ts';
import {
  type Definition,
  type Drawing,
  type LaidPage,
  PageBuilder,
  PdfDocument,
  type PdfkitDocument,
  type PdfkitPage,
  type Prototype,
  privatePart,
  type Refuse,
  Renderer,
  tableLayouts,
} from './pdfmake.ts';

export type { Definition, LaidPage, PdfkitDocument, PdfkitPage } from './pdfmake.ts';

/**
 * Every place where we step into pdfmake and pdfkit: all of them private methods, which is why their versions
 * are pinned. pdfmake keeps what it is good at (pages, columns, tables); text is measured, broken, ordered and
 * drawn by us.
 */

/** What a document needs of us while it is laid out. */
export interface Setting {
  readonly fonts: Fonts;
  readonly itemize: Itemizer;
  /** Called for every block of text that is measured. @throws to stop */
  readonly onText: () => void;
}

// pdfmake hands the policy about local files on to the document it makes: that is how the document finds its fonts.
const settings = new WeakMap<Refuse, Setting>();

/** An empty document. Whatever file or address it is told to read is refused. */
export function startDocument(setting: Setting, about: Definition): PdfkitDocument {
  const refuse: Refuse = () => false;
  settings.set(refuse, setting);
  const { language, compress = true, info = {} } = about;
  const said = Object.fromEntries(Object.entries(info).map(([key, value]) => [capital(key), value]));
  const options = {
    pdfVersion: '1.3',
    lang: language,
    compress,
    info: said,
    font: null,
    autoFirstPage: false,
    // Pages stay open until the end: something may still be written on each.
    bufferPages: true,
  };
  return new PdfDocument({}, {}, {}, {}, options, null, refuse);
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const A4 = { width: 595.28, height: 841.89 };

/** Lays a definition out (which it may change) with the fonts of `into`. Nothing is drawn yet. */
export function layOut(definition: Definition, into: PdfkitDocument): LaidPage[] {
  const { width, height } = definition.pageSize ?? A4;
  const [left = 40, top = 40, right = 40, bottom = 40] = definition.pageMargins ?? [];
  const size = { width, height, orientation: width > height ? 'landscape' : 'portrait' };
  const builder = new PageBuilder(size, { left, top, right, bottom }, null);
  builder.registerTableLayouts(tableLayouts);
  const { content, defaultStyle = { fontSize: 12 }, background, header, footer } = definition;
  return builder.layoutDocument(content, into, {}, defaultStyle, background, header, footer);
}

/** A laid out page put somewhere on a sheet: its top left corner in points, turned a quarter to the left or not. */
export interface Placed {
  readonly page: LaidPage;
  readonly x: number;
  readonly y: number;
  /** Read from below to above; the corner is then where its own bottom left corner comes to lie. */
  readonly turned?: boolean;
}
/** A sheet of paper with what stands on it, in points. */
export interface SheetPage {
  readonly width: number;
  readonly height: number;
  readonly placed: readonly Placed[];
}

/** Draws a sheet at the end of the document that its pages were laid out in. @returns the page drawn */
export function draw({ width, height, placed }: SheetPage, into: PdfkitDocument): PdfkitPage {
  into.addPage({ size: [width, height] });
  const renderer = new Renderer(into);
  for (const { page, x, y, turned } of placed) {
    into.save();
    if (turned) into.transform(0, -1, 1, 0, x, y);
    else if (x !== 0 || y !== 0) into.transform(1, 0, 0, 1, x, y);
    drawItems(page, renderer);
    into.restore();
  }
  return into.page;
}

/** Draws lines and shapes of a page where the document is now. */
export function drawItems(page: LaidPage, renderer: Drawing): void {
  for (const { type, item } of page.items) {
    if (type === 'line') renderer.renderLine(item, Number(item.x), Number(item.y));
    else if (type === 'vector') renderer.renderVector(item);
    else if (type === 'beginClip') renderer.beginClip(item);
    else if (type === 'endClip') renderer.endClip();
  }
}

export const drawingOn = (document: PdfkitDocument): Drawing => new Renderer(document);

const document = PdfDocument.prototype;

/** Fonts by our own names ("NotoSans-Bold"); a family name, which pdfmake asks with, means Regular. */
document.provideFont = function (this: PdfkitDocument, name: string): EmbeddedFont {
  const setting = settingOf(this);
  this.embedded ??= new Map();
  const full = setting.fonts.has(name) ? name : `${name}-Regular`;
  const known = this.embedded.get(full);
  if (known) return known;
  const open = setting.fonts.open(full);
  const font = embed(this.font(open.bytes)._font, open);
  this.embedded.set(full, font);
  return font;
};

document._fragment = function (this: PdfkitDocument, text, x, y, options): void {
  if (!text) return;
  const font = this._font as EmbeddedFont;
  const size = this._fontSize;
  const run = shape(font.open, text, options.features ?? { rightToLeft: false, language: 'und' });
  const baseline = this.page.height - y - (font.ascender / 1000) * size;
  this.save();
  // pdfkit draws with the origin at the top; text and outlines are written with it at the bottom.
  this.transform(1, 0, 0, -1, 0, this.page.height);
  this.page.fonts[font.id] ??= font.ref();
  const drawn = drawRun(font, run, size, x, baseline);
  this.addContent(drawn.text);
  const scale = Number((size / font.open.unitsPerEm).toFixed(6));
  for (const outline of drawn.outlines) {
    const form = formFor(this, font, outline.glyph);
    if (!form) continue;
    this.addContent(`q ${scale} 0 0 ${scale} ${outline.x.toFixed(3)} ${outline.y.toFixed(3)} cm /${form} Do Q`);
  }
  this.restore();
};

/** The glyph's shape as an object of the document, made once and drawn wherever it is needed. */
function formFor(doc: PdfkitDocument, font: EmbeddedFont, glyph: number): string | undefined {
  doc.forms ??= new Map();
  const name = `G${font.id}g${glyph}`;
  if (!doc.forms.has(name)) {
    const outline = outlineOf(font.open, glyph);
    const form = outline && doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: outline.box, Resources: {} });
    if (outline) form?.end(outline.path);
    doc.forms.set(name, form);
  }
  const form = doc.forms.get(name);
  if (!form) return undefined;
  doc.page.xobjects[name] = form;
  return name;
}

function settingOf(doc: PdfkitDocument): Setting {
  const setting = settings.get(doc.localAccessPolicy);
  if (!setting) throw new Error('A document was laid out outside the engine.');
  return setting;
}

interface Measuring {
  pdfDocument: PdfkitDocument;
  buildInlines(text: unknown, styles: StyleStack): object;
}
const textInlines = privatePart<Prototype<Measuring>>('TextInlines').prototype;
textInlines.buildInlines = function (text, styles) {
  const setting = settingOf(this.pdfDocument);
  setting.onText();
  return inlinesOf(text, styles, setting.itemize, (name) => this.pdfDocument.provideFont(name));
};

interface Pictures {
  measureImage(node: object): object;
  measureSVG(node: object): object;
  measureAttachment(node: object): object;
}
const pictures = privatePart<Prototype<Pictures>>('DocMeasure').prototype;
// Pictures name files, and pdfmake opens files that an SVG names without asking: our pages have none.
pictures.measureImage =
  pictures.measureSVG =
  pictures.measureAttachment =
    () => {
      throw new Error('A definition held a picture or a file.');
    };

interface Layout {
  writer: { context(): { readonly availableWidth: number } };
  buildNextLine(node: { readonly _inlines?: Inline[] }): object | null;
}
const Line = privatePart<new (maxWidth: number) => object>('Line');
const layoutBuilder = privatePart<Prototype<Layout>>('LayoutBuilder').prototype;
layoutBuilder.buildNextLine = function (node) {
  const queue = node._inlines;
  if (!queue || queue.length === 0) return null;
  const width = this.writer.context().availableWidth;
  const { inlines, inlineWidths, rise, height, ended } = nextLine(queue, width);
  return Object.assign(new Line(width), {
    inlines,
    inlineWidths,
    // pdfmake would go by the fonts' own ascenders, which differ from script to script.
    getAscenderHeight: () => rise,
    getHeight: () => height,
    newLineForced: ended,
    lastLineInParagraph: queue.length === 0,
  });
};
