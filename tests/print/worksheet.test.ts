import { describe, expect, it } from 'vitest';
import { worksheetSheet } from '../../main/domain/podmap/sheet.ts';
import { textCollisions } from './support/collisions.ts';
import { texts } from './support/engine.ts';
import { printedPages, worksheetText } from './support/mapSheets.ts';

const cases = texts
  .worksheets()
  .flatMap(({ language }) =>
    (['letter', 'a4'] as const).flatMap((paper) =>
      [false, true].map((large) => [language, paper, large ? 'large' : 'ordinary', large] as const),
    ),
  );

describe.each(cases)('an empty worksheet in %s on %s, %s', (language, paper, _, large) => {
  it('has no text over text and none off the page', async () => {
    const document = { kind: 'worksheet', language, paper, large, situation: 'general', questions: true } as const;
    const text = worksheetText(language);
    const { read } = await printedPages(worksheetSheet(document, text));
    expect(read.length).toBeGreaterThan(1);
    for (const [number, page] of read.entries()) {
      const { width, height, inks } = page;
      expect(inks.length, `page ${number + 1}`).toBeGreaterThan(0);
      expect(textCollisions(page), `page ${number + 1}`).toEqual([]);
      const outside = inks.filter(
        ({ left, right, top, bottom }) => left < 12 || top < 12 || right > width - 12 || bottom > height - 12,
      );
      expect(outside, `page ${number + 1}`).toEqual([]);
    }
  });
});
