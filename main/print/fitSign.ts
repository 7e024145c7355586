import { Refusal } from '../../preload/contract/errors.ts';
import type { SignSheet } from '../domain/sheets.ts';
import { marksDocument } from './documents/flyer/marks.ts';
import { paperOf } from './documents/flyer/panels.ts';
import { type SignWay, signDocument } from './documents/flyer/sign.ts';
import type { LaidPage } from './engine.ts';
import { type Fitted, flyerPage } from './fit.ts';
import { fitText, type LayOut, sizesFrom } from './fitText.ts';

/** Points of width from which the shape finds room beside words. */
const WIDE = 400;

/**
 * Lays signs out, a sheet each, all in the same size and manner: as large as the fullest of them allows.
 * @throws Refusal flyer.tooLong naming the languages that overflow and what was tried and helps
 */
export function fitSign(sheet: SignSheet, layOut: LayOut, { head = 0 } = {}): Fitted {
  const fitted = attempt(sheet, layOut, head);
  if (fitted) return fitted;
  throw new Refusal('flyer.tooLong', {
    languages: overflowing(sheet, layOut, head),
    helps: helping(sheet, (other) => attempt(other, layOut, head) !== undefined),
  });
}

function attempt(sheet: SignSheet, layOut: LayOut, head: number): Fitted | undefined {
  const paper = paperOf(sheet.paper);
  const [panel] = paper.panels;
  if (!panel) return undefined;
  const { width } = panel;
  const ways: readonly SignWay[] = width < WIDE ? ['above', 'beside'] : ['beside', 'above'];
  let best: { readonly pages: readonly LaidPage[]; readonly textSize: number } | undefined;
  for (const way of ways) {
    const found = fitAll(sheet, { width, way }, panel.height - head, layOut);
    // The other manner only where it lets everybody read from clearly further away.
    if (found && (!best || found.textSize >= best.textSize * 1.2)) best = found;
  }
  if (!best) return undefined;
  const [marks] = layOut(marksDocument(paper, []));
  const pages = best.pages.map((page) =>
    flyerPage(
      paper.size,
      paper.panels.map(({ x, y }) => [{ page, x, y: y + head }]),
      marks,
    ),
  );
  return { pages, textSize: best.textSize };
}

/** Every sign in the largest size that all of them have room for. */
function fitAll(
  sheet: SignSheet,
  room: { readonly width: number; readonly way: SignWay },
  height: number,
  layOut: LayOut,
): { readonly pages: readonly LaidPage[]; readonly textSize: number } | undefined {
  const fitOne = (shown: SignSheet['signs'][number], sizes: readonly number[]) =>
    fitText((each) => signDocument(sheet, shown, room, each), height, sizes, layOut);
  // A sign is read from afar: its text grows as far as the sheet goes, whatever paper it is.
  let sizes = sizesFrom(sheet.textSize, true);
  let found = new Map<SignSheet['signs'][number], LaidPage>();
  for (const shown of sheet.signs) {
    const fit = fitOne(shown, sizes);
    if (!fit) return undefined;
    if (fit.textSize < (sizes[0] ?? 0)) found = new Map();
    sizes = sizes.filter((size) => size <= fit.textSize);
    found.set(shown, fit.page);
  }
  const pages = sheet.signs.flatMap((shown) => found.get(shown) ?? fitOne(shown, sizes.slice(0, 1))?.page ?? []);
  return { pages, textSize: sizes[0] ?? sheet.textSize };
}

/** Which languages overflow by themselves; all of them when only together they do. */
function overflowing(sheet: SignSheet, layOut: LayOut, head: number): string[] {
  const languages = [...new Set(sheet.signs.flatMap(({ said }) => said.map(({ language }) => language)))];
  const alone = languages.filter(
    (language) =>
      !attempt(
        keeping(sheet, (said) => said.language === language),
        layOut,
        head,
      ),
  );
  return (alone.length > 0 ? alone : languages).slice(0, 20);
}

type SaidOn = SignSheet['signs'][number]['said'][number];
const keeping = (sheet: SignSheet, keeps: (said: SaidOn, at: number) => boolean): SignSheet => ({
  ...sheet,
  signs: sheet.signs.map(({ sign, said }) => ({ sign, said: said.filter(keeps) })),
});

/** What would help, out of what can be chosen: each was tried. */
function helping(sheet: SignSheet, fits: (sheet: SignSheet) => boolean): string[] {
  const count = Math.max(...sheet.signs.map(({ said }) => said.length));
  const half = Math.ceil(count / 2);
  const shorter = (text: string) => text.slice(0, Math.ceil(text.length * (2 / 3)));
  const signs = sheet.signs.map(({ sign, said }) => ({
    sign,
    said: said.map((each) => ({ ...each, meaning: shorter(each.meaning), how: shorter(each.how) })),
  }));
  const tries: readonly (readonly [string, boolean, readonly SignSheet[]])[] = [
    ['paper.legal', sheet.paper !== 'legal', [{ ...sheet, paper: 'legal' }]],
    ['languages.fewer', count > 1, [keeping(sheet, (_, at) => at < half), keeping(sheet, (_, at) => at < 1)]],
    ['text.shorter', true, [{ ...sheet, signs }]],
  ];
  return tries.filter(([, applies, others]) => applies && others.some(fits)).map(([name]) => name);
}
