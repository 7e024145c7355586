import { createSheetWords } from '../../../main/domain/flyerWords.ts';
import { describeNetwork } from '../../../main/domain/network/describe.ts';
import { layOutNetwork } from '../../../main/domain/network/layout.ts';
import { measure } from '../../../main/domain/network/measures.ts';
import { podPictureSheet } from '../../../main/domain/network/sheet.ts';
import type { PodPictureSheet } from '../../../main/domain/sheets.ts';
import type { AppLanguage, Paper } from '../../../preload/contract/flyerKinds.ts';
import { texts } from './engine.ts';

const idOf = (index: number) => `01900000-0000-7000-8000-${String(1000 + index * 7).padStart(12, '0')}`;

/** A pod of these people seen whole, as the printer is given it: most would ask one or two others, some nobody. */
export function podOf(language: AppLanguage, paper: Paper, names: readonly string[]): PodPictureSheet {
  const people = names.map((name, index) => ({ id: idOf(index), name, zone: '', languages: ['en', 'bn'] }));
  const ids = people.map(({ id }) => id);
  const tied = ids.slice(0, Math.ceil(ids.length * 0.85));
  const ties = tied.flatMap((from, index) =>
    [tied[(index * 7 + 1) % tied.length], tied[(index * 3 + 2) % tied.length]].flatMap((to) =>
      to === undefined || to === from ? [] : [{ from, to }],
    ),
  );
  const graph = { people: ids, ties };
  const input = { people, places: layOutNetwork(graph), measures: measure(graph), leftOut: 5, without: null };
  return podPictureSheet(
    describeNetwork(input),
    { audience: 'pod', without: null, paper, codes: false },
    createSheetWords(language, texts.sheet(language)),
    new Date('2026-03-03T12:00:00Z'),
  );
}
