import { Refusal } from '../../preload/contract/errors.ts';
import type { BatchSheet } from '../domain/sheets.ts';
import type { PrintedPages } from '../services/ports.ts';
import { batchHead, HEAD, HEAD_ROOM, type HeadPlace } from './documents/batchHead.ts';
import { paperOf } from './documents/flyer/panels.ts';
import { ABOUT, type PaperSize } from './documents/paper.ts';
import type { Engine, LaidPage, Press } from './engine.ts';
import { type Fitted, fitFlyer } from './fit.ts';
import { fitSign } from './fitSign.ts';
import type { LayOut } from './fitText.ts';
import type { PdfkitPage } from './pdf/hooks.ts';
import { stampOver } from './pdf/stamping.ts';
import type { Step } from './printSheet.ts';
import { bottomOf, cutToFit, hasCutWord } from './room.ts';

/** Households between two words about progress. */
const TOLD_EVERY = 20;

/**
 * Flyers for households. Households that read the same languages get the same flyer, so each flyer is laid out
 * and drawn once, and every page is that drawing with the household's own words over it.
 * @throws Refusal flyer.tooLong, print.fontMissing, and whatever `step` throws
 */
export async function printBatch(engine: Engine, sheet: BatchSheet, step: Step): Promise<PrintedPages> {
  let laidOut = 0;
  const press = engine.start(ABOUT, () => step('laying', laidOut, sheet.flyers.length));
  let textSize = Number.POSITIVE_INFINITY;
  const bodies = sheet.flyers.map((flyer): readonly PdfkitPage[] => {
    const fitted = fitOne(flyer, press.layOut);
    textSize = Math.min(textSize, fitted.textSize);
    laidOut++;
    return fitted.pages.map(press.add);
  });
  const stamp = stampOver(press.document);
  const heads = headsOn(sheet, press);
  let pages = 0;
  for (const [i, { flyer, names, door }] of sheet.pages.entries()) {
    if (i % TOLD_EVERY === 0) step('drawing', i, sheet.pages.length);
    const head = heads(names, door);
    for (const body of bodies[flyer] ?? []) {
      stamp.add(body, head);
      pages++;
    }
  }
  return { pdf: await press.finish(), pages, textSize, boxes: press.boxes() };
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

/** Lays the words of address out, on every panel of the batch's paper. */
function headsOn({ flyers }: BatchSheet, press: Press) {
  const { size, panels } = paperOf(flyers[0]?.paper ?? 'letter');
  return (names: readonly string[], door: string): LaidPage => {
    const items = panels.flatMap((panel) => headFor(names, door, size, panel, press.layOut).items);
    return { pageSize: size, items };
  };
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
