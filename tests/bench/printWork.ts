import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flyerSheet } from '../../main/domain/flyer.ts';
import { LanguageTexts } from '../../main/domain/flyerTexts.ts';
import type { BatchSheet, FlyerSheet } from '../../main/domain/sheets.ts';
import { Flyer } from '../../preload/contract/flyerKinds.ts';

export const RESOURCES = join(import.meta.dirname, '../../resources');

/** Sets of two languages, as the households of a building might read. */
const PAIRS = [
  ['en', 'es'],
  ['en', 'bn'],
  ['es', 'zh-Hans'],
  ['en', 'ar'],
  ['ur', 'en'],
  ['en', 'hi'],
  ['th', 'en'],
  ['ko', 'zh-Hant'],
] as const;
const NAMES = ['Rahima Khatun', 'রহিমা খাতুন', 'أحمد الزهراء', 'Nguyễn Thị Hồng', '王小明', 'Ana López', 'สมชาย ใจดี'];

const saidIn = (language: string) => {
  const file = join(RESOURCES, 'invites', `${language}.json`);
  const { templates } = LanguageTexts.parse(JSON.parse(readFileSync(file, 'utf8')));
  return { language, text: templates.invite ?? {} };
};

/** An invite in these languages, side by side on Letter. */
export function invite(languages: readonly string[], name = 'Ana'): FlyerSheet {
  const flyer = Flyer.parse({
    kind: 'flyer',
    template: 'invite',
    languages: [...languages],
    place: 'building',
    name,
    phone: '(718) 555-0142',
    textSize: 12,
  });
  const sheet = flyerSheet(flyer, languages.map(saidIn), 'US');
  if (sheet.kind !== 'flyer') throw new Error('An invite is a flyer.');
  return sheet;
}

/** So many pages, each with its own names and door. */
export function batch(pages: number): BatchSheet {
  return {
    kind: 'batch',
    flyers: PAIRS.map((pair) => invite(pair)),
    pages: Array.from({ length: pages }, (_, i) => ({
      flyer: i % PAIRS.length,
      names: [`${NAMES[i % NAMES.length]} ${i}`],
      door: `${1 + Math.floor(i / 26)}${String.fromCharCode(65 + (i % 26))}`,
    })),
  };
}
