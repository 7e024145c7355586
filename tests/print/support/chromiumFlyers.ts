import type { FlyerSheet, SignSheet } from '../../../main/domain/sheets.ts';
import type { Press, SheetPage } from '../../../main/print/engine.ts';
import { fitFlyer } from '../../../main/print/fit.ts';
import { fitSign } from '../../../main/print/fitSign.ts';
import { FLYER_LANGUAGES, FLYER_PLACES, type Template } from '../../../preload/contract/flyerText.ts';
import { type PlacedLine, placedLines } from './chromiumPlaces.ts';
import { engine } from './engine.ts';
import { sheetWith } from './flyerSheets.ts';

/** Points. */
export const PAPERS = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
  legal: { width: 612, height: 1008 },
} as const;
export type PaperName = keyof typeof PAPERS;

/** Names are of either direction, as in a neighbourhood. */
const NAMES = ['Rahima Akter', 'محمد الأمين'];

/** The sheet that an organizer would get of a template in one language. */
export function sheetOf(language: string, template: Template, paper: PaperName): FlyerSheet | SignSheet {
  const at = (FLYER_LANGUAGES as readonly string[]).indexOf(language);
  return sheetWith(template, [language], {
    place: FLYER_PLACES[at % FLYER_PLACES.length] ?? 'block',
    name: NAMES[at % NAMES.length] ?? '',
    paper,
    layout: 'onePerLanguage',
  });
}

/** A template's pages in one language, with all that is drawn on them. */
export function wholePages(language: string, template: Template, paper: PaperName): Promise<Uint8Array> {
  const { press, pages } = fitted(sheetOf(language, template, paper));
  for (const page of pages) press.add(page);
  return press.finish();
}

/** The same pages with the text alone, and where each line of it stands. */
export async function textPages(
  language: string,
  template: Template,
  paper: PaperName,
): Promise<{ pdf: Uint8Array; pages: PlacedLine[][] }> {
  const { press, pages } = fitted(sheetOf(language, template, paper));
  for (const page of pages) {
    for (const { page: part } of page.placed) {
      const items = part.items as unknown as { readonly type: string }[];
      items.splice(0, items.length, ...items.filter(({ type }) => type === 'line'));
    }
    press.add(page);
  }
  const lines = pages.map(({ placed }) => placed.flatMap(({ page, x, y }) => placedLines(page, x, y)));
  return { pdf: await press.finish(), pages: lines };
}

function fitted(sheet: FlyerSheet | SignSheet): { press: Press; pages: readonly SheetPage[] } {
  const press = engine().start({});
  const { pages } = sheet.kind === 'sign' ? fitSign(sheet, press.layOut) : fitFlyer(sheet, press.layOut);
  return { press, pages };
}
