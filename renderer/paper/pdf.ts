import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

// The reader runs in a worker of its own, loaded from the app's folder.
GlobalWorkerOptions.workerSrc = workerUrl;

/** CSS pixels of one point at real size. */
export const PIXELS_PER_POINT = 96 / 72;

/**
 * Opens finished pages for looking at. Every font is inside the file, so nothing is ever fetched: no system
 * fonts, no character maps, no WebAssembly, no scripts or forms of a PDF.
 */
export function openPdf(base64: string): Promise<PDFDocumentProxy> {
  return getDocument({
    data: Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)),
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    disableAutoFetch: true,
    verbosity: 0,
  }).promise;
}

/**
 * Draws one page (from 1) on a canvas, `scale` pixels a point.
 * @returns how to stop a drawing that is no longer wanted, and its end
 */
export function drawPage(pdf: PDFDocumentProxy, number: number, scale: number, canvas: HTMLCanvasElement) {
  // Letters are placed one by one; a right-to-left canvas would hang them from their other end.
  canvas.dir = 'ltr';
  let stop = () => {};
  let stopped = false;
  const done = pdf.getPage(number).then(async (page) => {
    if (stopped) return;
    const viewport = page.getViewport({ scale });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = page.render({ canvas, viewport, intent: 'display' });
    stop = () => task.cancel();
    await task.promise;
  });
  return {
    done,
    stop: () => {
      stopped = true;
      stop();
    },
  };
}

/** The size of a page in points. */
export async function pageSize(pdf: PDFDocumentProxy, number: number): Promise<{ width: number; height: number }> {
  const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
  return { width, height };
}
