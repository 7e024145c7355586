/** An object of a PDF written without compression: its dictionary as text, its stream as bytes. */
export interface PdfObject {
  readonly dictionary: string;
  readonly stream: Buffer;
}

/** Takes a PDF apart: enough for what pdfkit writes, and nothing more. */
export function readObjects(pdf: Uint8Array): Map<number, PdfObject> {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const objects = new Map<number, PdfObject>();
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = match.index + match[0].length;
    const streamAt = text.indexOf('\nstream\n', start);
    const endAt = text.indexOf('\nendobj', start);
    const hasStream = streamAt >= 0 && (endAt < 0 || streamAt < endAt);
    const dictionary = text.slice(start, hasStream ? streamAt : endAt);
    const from = streamAt + '\nstream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    objects.set(Number(match[1]), {
      dictionary,
      stream: hasStream ? bytes.subarray(from, from + length) : Buffer.alloc(0),
    });
  }
  return objects;
}

/** References of a dictionary's entry: `/Font << /F1 8 0 R /F2 9 0 R >>` or `/Contents 5 0 R`. */
export function references(dictionary: string, name: string): Map<string, number> {
  const inner = new RegExp(`/${name} <<([^>]*)>>`).exec(dictionary)?.[1] ?? '';
  return new Map([...inner.matchAll(/\/([\w.+-]+) (\d+) 0 R/g)].map((match) => [match[1] ?? '', Number(match[2])]));
}

export function reference(dictionary: string, name: string): number {
  return Number(new RegExp(`/${name} \\[?(\\d+) 0 R`).exec(dictionary)?.[1] ?? Number.NaN);
}

export function get(objects: ReadonlyMap<number, PdfObject>, id: number): PdfObject {
  const found = objects.get(id);
  if (!found) throw new Error(`No object ${id}`);
  return found;
}
