import { Refusal } from '../../preload/contract/errors.ts';
import type { PlainSheet } from '../domain/questionnaire/xlsform/sheet.ts';
import type { Workbooks } from '../services/ports.ts';
import { writeParts } from './workbookParts.ts';
import { readSharedStrings, readSheet, type SheetLimits } from './workbookSheet.ts';
import { hearXml } from './workbookXml.ts';
import { pack, unpack } from './workbookZip.ts';

export interface WorkbookLimits extends SheetLimits {
  /** Of the file. */
  readonly bytes: number;
  /** Of its parts, unpacked. */
  readonly unpacked: number;
  readonly sheets: number;
}

/** Far beyond any form that people fill in; what is let in is read in about a second. */
const LIMITS: WorkbookLimits = {
  bytes: 5 * 1024 * 1024,
  unpacked: 24 * 1024 * 1024,
  sheets: 50,
  rows: 20_000,
  columns: 400,
  cells: 300_000,
};

/** Reads and writes workbooks of the kind that every spreadsheet program knows (.xlsx, ECMA-376). */
export function createWorkbooks(limits: WorkbookLimits = LIMITS): Workbooks {
  return {
    async read(bytes) {
      if (bytes.length > limits.bytes) throw new Refusal('workbook.tooLarge', { limit: limits.bytes });
      try {
        return readWorkbook(unpack(bytes, limits.unpacked), limits);
      } catch (error) {
        // What the libraries say could hold words of the file.
        throw error instanceof Refusal ? error : new Refusal('workbook.unreadable');
      }
    },
    write: async (sheets) => pack(writeParts(sheets)),
  };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly part: string;
}

function readWorkbook(parts: ReadonlyMap<string, string>, limits: WorkbookLimits): PlainSheet[] {
  const root = relations(parts, '').find(({ type }) => type === 'officeDocument')?.part ?? 'xl/workbook.xml';
  const workbook = parts.get(root);
  if (workbook === undefined) throw new Refusal('workbook.unreadable');
  const related = relations(parts, root);
  const shared = parts.get(related.find(({ type }) => type === 'sharedStrings')?.part ?? '');
  const strings = shared === undefined ? [] : readSharedStrings(shared);
  const named = sheetsOf(workbook);
  if (named.length > limits.sheets) throw new Refusal('workbook.tooLarge', { limit: limits.sheets });
  let left = limits.cells;
  return named.flatMap(({ name, id }) => {
    const relation = related.find((each) => each.id === id);
    // A chart on a sheet of its own has no cells.
    if (relation && relation.type !== 'worksheet') return [];
    const xml = parts.get(relation?.part ?? '');
    if (xml === undefined) throw new Refusal('workbook.unreadable');
    const rows = readSheet(xml, strings, { ...limits, cells: left });
    left -= rows.reduce((sum, row) => sum + row.length, 0);
    return [{ name, rows }];
  });
}

function sheetsOf(workbook: string): { name: string; id: string }[] {
  const found: { name: string; id: string }[] = [];
  hearXml(workbook, {
    open(tag, { name, id }) {
      if (tag === 'sheet') found.push({ name: name ?? '', id: id ?? '' });
    },
  });
  return found;
}

/** What a part points to; of the whole package for the part ''. */
function relations(parts: ReadonlyMap<string, string>, part: string): Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const xml = parts.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const found: Relation[] = [];
  if (xml === undefined) return found;
  hearXml(xml, {
    open(tag, { Id, Type, Target }) {
      if (tag !== 'Relationship') return;
      const target = new URL(Target ?? '', `file:///${folder}`).pathname.slice(1);
      found.push({ id: Id ?? '', type: (Type ?? '').split('/').at(-1) ?? '', part: decodeURIComponent(target) });
    },
  });
  return found;
}
