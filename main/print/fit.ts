import { Refusal } from '../../preload/contract/errors.ts';
import { type InviteSheet, SMALLEST_TEXT } from '../domain/flyer.ts';
import { type InviteFit, inviteDocument } from './documents/invite.ts';
import type { LaidOut } from './engine.ts';

export type LayOut = (definition: object) => Promise<LaidOut>;

/** From as roomy as it looks good to as tight as it may be. */
const AIR = [2.6, 2.3, 2, 1.75, 1.5, 1.25, 1];
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
  for (let textSize = sheet.textSize; textSize >= SMALLEST_TEXT; textSize -= STEP) {
    const tight = await attempt({ textSize, air: 1 });
    if (!tight) continue;
    for (const air of AIR) {
      const laid = air > 1 ? await attempt({ textSize, air }) : tight;
      if (laid) return { laid, textSize };
    }
  }
  throw new Refusal('flyer.tooLong', { languages: await tooLong(sheet, layOut) });
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
