import { Refusal } from '../../preload/contract/errors.ts';
import { type InviteSheet, SMALLEST_TEXT } from '../domain/sheets.ts';
import { type InviteFit, inviteDocument } from './documents/invite.ts';
import type { Definition, LaidOut } from './engine.ts';

export type LayOut = (definition: Definition) => Promise<LaidOut>;

/** From as roomy as it looks good to as tight as it may be. */
const AIR = [2.6, 2.3, 2, 1.75, 1.5, 1.25];
const STEP = 0.5;

/**
 * Lays an invite out on exactly one page: text as large as was asked for where it fits, otherwise smaller, but
 * never below SMALLEST_TEXT; then as roomy as the page allows. @throws Refusal flyer.tooLong naming languages
 */
export async function fitInvite(sheet: InviteSheet, layOut: LayOut): Promise<{ laid: LaidOut; textSize: number }> {
  const attempt = async (fit: InviteFit) => {
    const laid = await layOut(inviteDocument(sheet, fit));
    return laid.pages === 1 ? laid : undefined;
  };
  const sizes: number[] = [];
  for (let size = sheet.textSize; size >= SMALLEST_TEXT; size -= STEP) sizes.push(size);
  const size = await firstThat(sizes, (textSize) => attempt({ textSize, air: 1 }));
  if (!size) throw new Refusal('flyer.tooLong', { languages: await tooLong(sheet, layOut) });
  const roomy = await firstThat(AIR, (air) => attempt({ textSize: size.candidate, air }));
  return { laid: (roomy ?? size).result, textSize: size.candidate };
}

/** The first candidate that gives something, where all after it would give something too: found by halving. */
async function firstThat<T>(
  candidates: readonly number[],
  give: (candidate: number) => Promise<T | undefined>,
): Promise<{ candidate: number; result: T } | undefined> {
  let found: { candidate: number; result: T } | undefined;
  let low = 0;
  let high = candidates.length;
  // The first is the likeliest: the text as large as it was asked for.
  for (let middle = 0; low < high; middle = (low + high) >> 1) {
    const candidate = candidates[middle] ?? 0;
    const result = await give(candidate);
    if (result !== undefined) {
      found = { candidate, result };
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return found;
}

/** Which languages overflow by themselves at the smallest size; all of them when only together they do. */
async function tooLong(sheet: InviteSheet, layOut: LayOut): Promise<string[]> {
  const found: string[] = [];
  for (const column of sheet.columns) {
    const empty = { ...column, title: '', invitation: '', promises: [], stepsTitle: '', steps: [] };
    // Side by side with nothing: the column is as narrow as it will be.
    const columns = sheet.columns.map((other) => (other === column ? column : { ...empty, language: other.language }));
    const laid = await layOut(inviteDocument({ ...sheet, columns }, { textSize: SMALLEST_TEXT, air: 1 }));
    if (laid.pages > 1) found.push(column.language);
  }
  return found.length > 0 ? found : sheet.columns.map(({ language }) => language);
}
