// The private parts of pdfmake that main/print/pdf/hooks.ts replaces or calls. Their exact versions are pinned in
// package.json, and the print tests fail when any of this changes.

declare module 'pdfmake/js/Printer.js' {
  import type { PdfkitDocument } from '../pdf/hooks.ts';

  interface Addresses {
    resolve(address: string): void;
    resolved(): Promise<void>;
  }
  const module: {
    readonly default: new (
      fonts: object,
      files: null,
      addresses: Addresses,
      mayReadFile: (path: string) => boolean,
    ) => { createPdfKitDocument(definition: object, options: object): Promise<PdfkitDocument> };
  };
  export default module;
}

declare module 'pdfmake/js/PDFDocument.js' {
  const module: { readonly default: { readonly prototype: object } };
  export default module;
}

declare module 'pdfmake/js/TextInlines.js' {
  const module: { readonly default: { readonly prototype: object } };
  export default module;
}

declare module 'pdfmake/js/LayoutBuilder.js' {
  const module: { readonly default: { readonly prototype: object } };
  export default module;
}

declare module 'pdfmake/js/Line.js' {
  const module: { readonly default: new (maxWidth: number) => object };
  export default module;
}
