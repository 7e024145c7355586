import { Refusal } from '../../preload/contract/errors.ts';
import type { SignSheet } from '../domain/sheets.ts';
import { marksDocument } from './documents/flyer/marks.ts';
import { paperOf } from './documents/flyer/panels.ts';
import { signDocument } from './documents/flyer/sign.ts';
import type { SheetPage } from './engine.ts';
import { type Fitted, fitText, type LayOut, sizesFrom } from './fit.ts';

/**
 * Lays signs out, a sheet each, all in the same size: as large as the fullest of them allows.
 * @throws Refusal flyer.tooLong
 */
export function fitSign(sheet: SignSheet, layOut: LayOut, { head = 0 } = {}): Fitted {
  const paper = paperOf(sheet.paper);
  const [panel] = paper.panels;
  const height = (panel?.height ?? 0) - head;
  const width = panel?.width ?? 0;
  const fitOne = (shown: SignSheet['signs'][number], sizes: readonly number[]) =>
    fitText((each) => signDocument(sheet, shown, width, each), height, sizes, layOut);
  // A sign is read from afar: its text grows as far as the sheet goes, whatever paper it is.
  let sizes = sizesFrom(sheet.textSize, true);
  for (const shown of sheet.signs) {
    const found = fitOne(shown, sizes);
    if (!found) {
      const several = shown.said.length > 1;
      const helps = several ? ['languages.fewer'] : ['text.shorter'];
      throw new Refusal('flyer.tooLong', { languages: shown.said.map(({ language }) => language).slice(0, 20), helps });
    }
    sizes = sizes.filter((size) => size <= found.textSize);
  }
  const [marks] = layOut(marksDocument(paper, []));
  const pages = sheet.signs.map((shown): SheetPage => {
    const page = fitOne(shown, sizes.slice(0, 1))?.page;
    const inPanels = page ? paper.panels.map(({ x, y }) => ({ page, x, y: y + head })) : [];
    return { ...paper.size, placed: [...inPanels, ...(marks ? [{ page: marks, x: 0, y: 0 }] : [])] };
  });
  return { pages, textSize: sizes[0] ?? sheet.textSize };
}
