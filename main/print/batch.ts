import { Refusal } from '../../preload/contract/errors.ts';
import type { BatchSheet } from '../domain/sheets.ts';
import type { PrintedPages } from '../services/ports.ts';
import { batchHead, HEAD, HEAD_ROOM, type HeadPlace } from './documents/batchHead.ts';
import { paperOf } from './documents/flyer/panels.ts';
import { ABOUT, type PaperSize } from './documents/paper.ts';
import type { Engine, LaidPage, Press } from './engine.ts';
import { type Fitted, type FlyerPage, fitFlyer } from './fit.ts';
import { fitSign } from './fitSign.ts';
import type { LayOut } from './fitText.ts';
import type { PdfkitPage } from './pdf/hooks.ts';
import { stampOver } from './pdf/stamping.ts';
import type { Step } from './printSheet.ts';
import { bottomOf, cutToFit, hasCutWord } from './room.ts';

/** Sheets between two words about progress. */
const TOLD_EVERY = 20;

/** What one panel holds: a page of a household's flyer, under its words of address. */
interface Filled {
  readonly page: FlyerPage;
  readonly names: readonly string[];
  readonly door: string;
}

/**
 * Flyers for households. Households that read the same languages get the same flyer, so each flyer is laid out
 * once, and each sheet of the same flyers drawn once: every page is such a drawing with the households' own words
 * over it. On paper that is cut apart each part is another household's.
 * @throws Refusal flyer.tooLong, print.fontMissing, and whatever `step` throws
 */
export async function printBatch(engine: Engine, sheet: BatchSheet, step: Step): Promise<PrintedPages> {
  let laidOut = 0;
  const press = engine.start(ABOUT, () => step('laying', laidOut, sheet.flyers.length));
  const flyers = sheet.flyers.map((flyer): Fitted => {
    const fitted = fitOne(flyer, press.layOut);
    laidOut++;
    return fitted;
  });
  const filled = sheet.pages.flatMap(({ flyer, names, door }): Filled[] =>
    (flyers[flyer]?.pages ?? []).map((page) => ({ page, names, door })),
  );
  const paper = paperOf(sheet.flyers[0]?.paper ?? 'letter');
  const sheets = inGroups(filled, paper.panels.length);
  const bodies = drawBodies(sheets, press, () => step('drawing', 0, sheets.length));
  const stamp = stampOver(press.document);
  for (const [i, parts] of sheets.entries()) {
    if (i % TOLD_EVERY === 0) step('drawing', i, sheets.length);
    const items = parts.flatMap(({ names, door }, at) => {
      const panel = paper.panels[at];
      return panel ? headFor(names, door, paper.size, panel, press.layOut).items : [];
    });
    const body = bodies[i];
    if (body) stamp.add(body, { pageSize: paper.size, items });
  }
  const textSize = Math.min(...flyers.map((each) => each.textSize));
  return { pdf: await press.finish(), pages: sheets.length, textSize, boxes: press.boxes() };
}

function inGroups<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/** The drawing under each sheet; sheets of the same flyers share one. */
function drawBodies(sheets: readonly (readonly Filled[])[], press: Press, tell: () => void): PdfkitPage[] {
  const numbers = new Map<FlyerPage, number>();
  const numberOf = (page: FlyerPage) => numbers.get(page) ?? numbers.set(page, numbers.size).size - 1;
  const drawn = new Map<string, PdfkitPage>();
  return sheets.flatMap((parts) => {
    const key = parts.map(({ page }) => numberOf(page)).join(' ');
    const [first] = parts;
    if (!first) return [];
    const known = drawn.get(key);
    if (known) return [known];
    tell();
    const placed = parts.flatMap(({ page }, at) => page.inPanels[at] ?? []);
    const body = press.add({ ...first.page, placed: [...placed, ...first.page.over] });
    drawn.set(key, body);
    return [body];
  });
}

/**
 * One flyer as it was asked for. Nobody chose the languages of just this household, so where they do not fit
 * together each gets its own page, rather than no household getting any.
 */
function fitOne(flyer: BatchSheet['flyers'][number], layOut: LayOut): Fitted {
  if (flyer.kind === 'sign') return fitSign(flyer, layOut, { head: HEAD });
  try {
    return fitFlyer(flyer, layOut, { head: HEAD });
  } catch (error) {
    const apart = flyer.columns.length > 1 && error instanceof Refusal && error.code === 'flyer.tooLong';
    if (!apart) throw error;
    return fitFlyer({ ...flyer, layout: 'onePerLanguage' }, layOut, { head: HEAD });
  }
}

/** The words of address; names that find no room are left away from the end, the only one is cut. */
function headFor(names: readonly string[], door: string, paper: PaperSize, place: HeadPlace, layOut: LayOut): LaidPage {
  const attempt = (shown: readonly string[]) => {
    const [page = { pageSize: paper, items: [] }, more] = layOut(batchHead(shown, door, paper, place));
    const text = { ...page, items: page.items.filter(({ type }) => type === 'line') };
    return { page, fits: !more && bottomOf(text) <= place.y + HEAD_ROOM && !hasCutWord(page, false) };
  };
  const whole = attempt(names);
  if (whole.fits || names.length === 0) return whole.page;
  for (let count = names.length - 1; count > 0; count--) {
    const fewer = attempt([...names.slice(0, count), '\u2026']);
    if (fewer.fits) return fewer.page;
  }
  return attempt([cutToFit(names[0] ?? '', (text) => attempt([text]).fits)]).page;
}
