import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageTexts } from '../../../main/domain/flyerTexts.ts';
import type { LaidOut } from '../../../main/print/engine.ts';
import { type FlyerText, TEMPLATE_PARTS, type Template } from '../../../preload/contract/flyerText.ts';
import { isRightToLeft } from './chromiumOurs.ts';
import { type PlacedLine, placedLines } from './chromiumPlaces.ts';
import { engine, RESOURCES } from './engine.ts';

/** Points. */
export const PAPERS = { letter: { width: 612, height: 792 }, a4: { width: 595.28, height: 841.89 } } as const;
export type PaperName = keyof typeof PAPERS;

const PHONE = '(718) 555-0142';
/** Of two directions, as names in a neighbourhood are. */
const NAMES = ['Rahima Akter', 'محمد الأمين'];
const MARGIN = 36;

/** A template's words in one language, on pages: our PDF of the text alone, and where each line of it stands. */
export async function textPages(
  language: string,
  template: Template,
  paper: PaperName,
): Promise<{ pdf: Uint8Array; pages: PlacedLine[][] }> {
  const laid = await lay(language, template, paper);
  for (const { items } of laid.laid) {
    const all = items as unknown as { readonly type: string }[];
    all.splice(0, all.length, ...all.filter(({ type }) => type === 'line'));
  }
  return { pdf: await laid.write(), pages: laid.laid.map(placedLines) };
}

function lay(language: string, template: Template, paper: PaperName): Promise<LaidOut> {
  const file = join(RESOURCES, 'invites', `${language}.json`);
  const text = LanguageTexts.parse(JSON.parse(readFileSync(file, 'utf8'))).templates[template];
  if (!text) throw new Error(`No ${template} in ${language}.`);
  const parts = TEMPLATE_PARTS[template].flatMap(({ name }) => nodesOf(name, text[name], language));
  return engine().layOut({
    pageSize: PAPERS[paper],
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN],
    defaultStyle: { fontSize: 14, lang: language, direction: isRightToLeft(language) ? 'rtl' : 'ltr' },
    content: [
      ...parts,
      { text: PHONE, bold: true, fontSize: 32, noWrap: true, apart: true },
      { text: NAMES.flatMap((name) => [{ text: name, bold: true, apart: true, lang: 'und' }, ' ']) },
    ],
  });
}

/** Headings bold, the first of all large, lists with a column for their marks. */
function nodesOf(name: string, words: FlyerText[string] | undefined, language: string): object[] {
  if (words === undefined) return [];
  const heading = /title|greeting|Title|Word$/.test(name);
  const style = heading ? { bold: true, fontSize: /^(title|greeting)$/.test(name) ? 30 : 17 } : {};
  const margin = [0, 3, 0, 5];
  if (typeof words === 'string') return [{ text: words, ...style, margin }];
  if (!Array.isArray(words)) return [{ text: words.block, ...style, margin }];
  return words.map((text, i) => {
    const cells = [
      { text: `${i + 1}`, bold: true, width: 16 },
      { text, width: '*' },
    ];
    return { columns: isRightToLeft(language) ? cells.reverse() : cells, margin };
  });
}
