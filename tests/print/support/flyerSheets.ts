import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flyerSheet } from '../../../main/domain/flyer.ts';
import { LanguageTexts } from '../../../main/domain/flyerTexts.ts';
import type { FlyerSheet, SignSheet } from '../../../main/domain/sheets.ts';
import { printSheet } from '../../../main/print/printSheet.ts';
import type { PrintedPages } from '../../../main/services/ports.ts';
import { Flyer, type FlyerPaper } from '../../../preload/contract/flyerKinds.ts';
import { TEMPLATES, type Template } from '../../../preload/contract/flyerText.ts';
import { engine, RESOURCES } from './engine.ts';
import type { Box } from './paperMarks.ts';

/** Templates that are printed as text; signs are sheets of their own, and messages are not printed. */
export const ON_PAPER = TEMPLATES.filter((template) => template !== 'windowSign' && template !== 'textMessage');

const texts = new Map<string, LanguageTexts>();
function textsIn(language: string): LanguageTexts {
  const known = texts.get(language);
  if (known) return known;
  const read = LanguageTexts.parse(JSON.parse(readFileSync(join(RESOURCES, 'invites', `${language}.json`), 'utf8')));
  texts.set(language, read);
  return read;
}

type Choices = Partial<Omit<Flyer, 'kind' | 'template' | 'languages'>>;

/** The sheet an organizer gets who chooses this, with the texts that ship. */
export function sheetWith(template: Template, languages: readonly string[], choices: Choices = {}) {
  const flyer = Flyer.parse({
    kind: 'flyer',
    template,
    languages,
    place: 'building',
    name: 'Rahima Akter',
    phone: '(718) 555-0142',
    meeting: { day: '2026-12-06', time: '18:30', where: '37-06 77th Street' },
    emergency: '911',
    ...choices,
  });
  const said = languages.map((language) => {
    const text = textsIn(language).templates[template];
    if (!text) throw new Error(`No ${template} in ${language}.`);
    return { language, text };
  });
  return flyerSheet(flyer, said, 'US');
}

export const print = (sheet: FlyerSheet | SignSheet): Promise<PrintedPages> => printSheet(engine(), sheet, () => {});

const SIZES: Readonly<Record<FlyerPaper, readonly [width: number, height: number, panels: number]>> = {
  letter: [612, 792, 1],
  a4: [595.28, 841.89, 1],
  legal: [612, 1008, 1],
  letterHalf: [792, 612, 2],
  a4Half: [841.89, 595.28, 2],
  doorHanger: [612, 792, 2],
  a4DoorHanger: [595.28, 841.89, 2],
  letterSign: [792, 612, 1],
  a4Sign: [841.89, 595.28, 1],
};

/** The sheet and the equal parts it is cut into, in points; known apart from the code that prints. */
export function partsOf(paper: FlyerPaper): { width: number; height: number; parts: Box[] } {
  const [width, height, count] = SIZES[paper];
  const part = width / count;
  return {
    width,
    height,
    parts: Array.from({ length: count }, (_, i) => ({ left: i * part, right: (i + 1) * part, top: 0, bottom: height })),
  };
}
