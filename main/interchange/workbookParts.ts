import type { PlainSheet } from '../domain/questionnaire/xlsform/sheet.ts';
import { toCell } from './workbookText.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** `AB` for 27. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/**
 * The parts of a workbook whose cells are all text, by their place in the package (ECMA-376). The first row of each
 * sheet is bold and stays in sight. Text that is not said to be a formula is none, whatever it begins with.
 */
export function writeParts(sheets: readonly PlainSheet[]): Record<string, string> {
  const strings = new Map<string, number>();
  const pointTo = (text: string): number => {
    const known = strings.get(text) ?? strings.size;
    strings.set(text, known);
    return known;
  };
  const ids = sheets.map((_, at) => at + 1);
  const bodies = sheets.map((sheet) => sheetXml(sheet, pointTo));
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const related = [
    ...ids.map((id) => relation(id, 'worksheet', `worksheets/sheet${id}.xml`)),
    relation(ids.length + 1, 'styles', 'styles.xml'),
    relation(ids.length + 2, 'sharedStrings', 'sharedStrings.xml'),
  ];
  const named = sheets.map(({ name }, at) => `<sheet name="${toCell(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const kind = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${KIND}.${type}+xml"/>`;
  const items = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${toCell(text)}</t></si>`);
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${kind('xl/workbook.xml', 'sheet.main')}${ids.map((id) => kind(`xl/worksheets/sheet${id}.xml`, 'worksheet')).join('')}${kind('xl/styles.xml', 'styles')}${kind('xl/sharedStrings.xml', 'sharedStrings')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}</Relationships>`,
    'xl/styles.xml': `${HEAD}${STYLES}`,
    'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${strings.size}">${items.join('')}</sst>`,
    ...Object.fromEntries(bodies.map((body, at) => [`xl/worksheets/sheet${at + 1}.xml`, body])),
  };
}

/** 0: plain; 1: bold, for headings. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const PANE =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';

function sheetXml({ rows }: PlainSheet, pointTo: (text: string) => number): string {
  const rowXml = (row: readonly string[], at: number): string => {
    const cells = row.map((text, column) =>
      text === '' ? '' : `<c r="${letters(column)}${at + 1}" s="${at === 0 ? 1 : 0}" t="s"><v>${pointTo(text)}</v></c>`,
    );
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  };
  const widest = Math.max(1, ...rows.map((row) => row.length));
  const columns = `<cols><col min="1" max="${widest}" width="24" customWidth="1"/></cols>`;
  return `${HEAD}<worksheet xmlns="${MAIN}">${PANE}${columns}<sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`;
}
