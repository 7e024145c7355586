import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flyerSheet } from '../../../main/domain/flyer.ts';
import { LanguageTexts } from '../../../main/domain/flyerTexts.ts';
import type { FlyerBlock, FlyerSheet, SignSheet } from '../../../main/domain/sheets.ts';
import type { LaidOut } from '../../../main/print/engine.ts';
import { Flyer } from '../../../preload/contract/flyerKinds.ts';
import { FLYER_LANGUAGES, FLYER_PLACES, type Template } from '../../../preload/contract/flyerText.ts';
import { isRightToLeft } from './chromiumOurs.ts';
import { type PlacedLine, placedLines } from './chromiumPlaces.ts';
import { engine, RESOURCES } from './engine.ts';

/** Points. */
export const PAPERS = { letter: { width: 612, height: 792 }, a4: { width: 595.28, height: 841.89 } } as const;
export type PaperName = keyof typeof PAPERS;

/** Names are of either direction, as in a neighbourhood. */
const NAMES = ['Rahima Akter', 'محمد الأمين'];
const MARGIN = 36;

/** The sheet that an organizer would get of a template in one language. */
export function sheetOf(language: string, template: Template, paper: PaperName): FlyerSheet | SignSheet {
  const file = join(RESOURCES, 'invites', `${language}.json`);
  const text = LanguageTexts.parse(JSON.parse(readFileSync(file, 'utf8'))).templates[template];
  if (!text) throw new Error(`No ${template} in ${language}.`);
  const at = (FLYER_LANGUAGES as readonly string[]).indexOf(language);
  const flyer = Flyer.parse({
    kind: 'flyer',
    template,
    languages: [language],
    place: FLYER_PLACES[at % FLYER_PLACES.length],
    name: NAMES[at % NAMES.length],
    phone: '(718) 555-0142',
    meeting: { day: '2026-12-06', time: '18:30', where: '37-06 77th Street' },
    emergency: '911',
    paper,
    layout: 'onePerLanguage',
  });
  return flyerSheet(flyer, [{ language, text }], 'US');
}

/** A template's pages in one language, with all that is drawn on them. */
export async function wholePages(language: string, template: Template, paper: PaperName): Promise<Uint8Array> {
  return (await lay(sheetOf(language, template, paper), paper)).write();
}

/** The same pages with the text alone, and where each line of it stands. */
export async function textPages(
  language: string,
  template: Template,
  paper: PaperName,
): Promise<{ pdf: Uint8Array; pages: PlacedLine[][] }> {
  const laid = await lay(sheetOf(language, template, paper), paper);
  for (const { items } of laid.laid) {
    const all = items as unknown as { readonly type: string }[];
    all.splice(0, all.length, ...all.filter(({ type }) => type === 'line'));
  }
  return { pdf: await laid.write(), pages: laid.laid.map(placedLines) };
}

function lay(sheet: FlyerSheet | SignSheet, paper: PaperName): Promise<LaidOut> {
  const columns =
    sheet.kind === 'flyer' ? sheet.columns : sheet.signs.flatMap(({ said }) => said.map((each) => signColumn(each)));
  return engine().layOut({
    pageSize: PAPERS[paper],
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN],
    defaultStyle: { fontSize: 14 },
    content: columns.map(({ language, blocks }) => ({
      lang: language,
      direction: isRightToLeft(language) ? 'rtl' : 'ltr',
      stack: blocks.flatMap((block) => nodesOf(block, sheet, isRightToLeft(language))),
    })),
  });
}

const signColumn = ({
  language,
  title,
  word,
  meaning,
  how,
  reach,
  askFor,
}: SignSheet['signs'][number]['said'][number]) => ({
  language,
  blocks: [
    { type: 'heading', text: title },
    { type: 'title', text: word },
    { type: 'text', text: meaning },
    { type: 'text', text: how },
    { type: 'contact', reach, askFor },
  ] satisfies FlyerBlock[],
});

const margin = [0, 3, 0, 5];

/** Headings bold, the first of all large, lists with a column for their marks. */
function nodesOf(block: FlyerBlock, { name, phone }: FlyerSheet | SignSheet, rightToLeft: boolean): object[] {
  switch (block.type) {
    case 'title':
      return [{ text: block.text, bold: true, fontSize: 30, margin }];
    case 'heading':
      return [{ text: block.text, bold: true, fontSize: 17, margin }];
    case 'text':
      return [{ text: block.text, margin }];
    case 'strong':
      return [{ text: block.text, bold: true, margin }];
    case 'facts':
      return block.facts.map(({ label, value }) => ({
        text: [
          { text: `${label} `, bold: true },
          { text: value, apart: true },
        ],
        margin,
      }));
    case 'list':
      return block.items.map((text, i) => {
        const cells = [
          { text: block.numbered ? `${i + 1}` : '\u2022', bold: true, width: 16 },
          { text, width: '*' },
        ];
        return { columns: rightToLeft ? cells.reverse() : cells, margin };
      });
    case 'contact':
      return [
        { text: block.reach },
        { text: phone, bold: true, fontSize: 32, noWrap: true, apart: true },
        { text: [`${block.askFor} `, { text: name, bold: true, apart: true, lang: 'und' }], margin },
      ];
  }
}
