import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../preload/contract/errors.ts';
import { InviteText, SheetText } from '../domain/flyerTexts.ts';
import type { FlyerTexts } from '../services/ports.ts';

/** The words for printing, read from the folder of what ships with the app, each file once. */
export function createFlyerTexts(resources: string): FlyerTexts {
  const read = new Map<string, unknown>();
  const fileOf = (...path: string[]): unknown => {
    const file = join(resources, ...path);
    if (!read.has(file)) read.set(file, JSON.parse(readFileSync(file, 'utf8')));
    return read.get(file);
  };
  const orRefuse = <T>(work: () => T): T => {
    try {
      return work();
    } catch {
      throw new Refusal('print.failed');
    }
  };
  return {
    invite: (language) => orRefuse(() => InviteText.parse(fileOf('invites', `${language}.json`))),
    sheet: (language) => orRefuse(() => SheetText.parse(fileOf('locales', language, 'print.json'))),
  };
}
