import { roomOnTab, TAB_EDGE, TAB_SIZES, tabDocument } from './documents/flyer/tabs.ts';
import type { LaidPage } from './engine.ts';
import type { LayOut } from './fitText.ts';
import { bottomOf, cutToFit, hasCutWord } from './room.ts';

/** A tab's text laid out: how tall it is as it is read, and where its left end stands from the paper's edge. */
export interface FittedTab {
  readonly page: LaidPage;
  readonly height: number;
  readonly edge: number;
}

/** A name and a number as large as a tab of this width holds them; a name that is too long is cut and says so. */
export function fitTab(name: string, phone: string, tabWidth: number, layOut: LayOut): FittedTab {
  const { along, across } = roomOnTab(tabWidth);
  const edge = TAB_EDGE;
  const lay = (text: string, size: number) => {
    const page = layOut(tabDocument(text, phone, size, along))[0] ?? { items: [], pageSize: { width: 0, height: 0 } };
    return { page, height: bottomOf(page), edge };
  };
  const fits = ({ page, height }: FittedTab) => height <= across && !hasCutWord(page, false);
  for (let size: number = TAB_SIZES.most; size >= TAB_SIZES.least; size -= 0.5) {
    const tab = lay(name, size);
    if (fits(tab)) return tab;
  }
  return lay(
    cutToFit(name, (text) => fits(lay(text, TAB_SIZES.least))),
    TAB_SIZES.least,
  );
}
