import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';

/** The smallest package that is a workbook, in the ways of programs that are not ours. */
const MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

export interface PackageParts {
  /** What stands inside `sheetData`, its elements with the prefix `x:`. */
  readonly data: string;
  readonly strings?: string;
  readonly workbook?: string;
}

/** Parts with prefixes to every element, places from the root on, and the workbook where few programs put it. */
export function oddParts({ data, strings = '', workbook }: PackageParts): Record<string, string> {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (...all: string[]) => `<?xml version="1.0"?><Relationships>${all.join('')}</Relationships>`;
  return {
    '_rels/.rels': relations(relation('a', 'officeDocument', '/book/main.xml')),
    'book/main.xml':
      workbook ??
      `<x:workbook xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheets><x:sheet name="survey &amp; more" r:id="s1"/></x:sheets></x:workbook>`,
    'book/_rels/main.xml.rels': relations(
      relation('s1', 'worksheet', '/book/sheets/first%20one.xml'),
      relation('s2', 'sharedStrings', 'words.xml'),
      relation('s3', 'chartsheet', 'chart.xml'),
    ),
    'book/sheets/first one.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${data}</x:sheetData></x:worksheet>`,
    'book/words.xml': `<x:sst xmlns:x="${MAIN}">${strings}</x:sst>`,
  };
}

export const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** Packed as it came, its sizes behind each part instead of before it, as services write what they send at once. */
export function streamed(parts: Readonly<Record<string, string>>): Uint8Array {
  const pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const [name, text] of Object.entries(parts)) {
    const part = new ZipDeflate(name);
    zip.add(part);
    part.push(strToU8(text), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(pieces));
}
