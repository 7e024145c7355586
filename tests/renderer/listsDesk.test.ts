import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STOCKS as MEASURED } from '../../main/print/documents/labelStocks.ts';
import { AUDIENCES } from '../../preload/contract/consent.ts';
import { LABEL_STOCKS } from '../../preload/contract/flyerKinds.ts';
import { PrintDocument } from '../../preload/contract/print.ts';
import {
  type Choices,
  documentOf,
  firstChoices,
  isLabels,
  LISTS,
} from '../../renderer/features/flyers/lists/choices.ts';
import { labelBeside, labelsOn, STOCKS } from '../../renderer/features/flyers/lists/stocks.ts';

const first = firstChoices('letter', 'en');
const audience = fc.constantFrom(...AUDIENCES);
const stock = fc.constantFrom(...LABEL_STOCKS);
const choices: fc.Arbitrary<Choices> = fc.record({
  audiences: fc.record({
    contactSheet: audience,
    signInSheet: audience,
    walkList: audience,
    addressLabels: audience,
    nameBadges: audience,
  }),
  zoneId: fc.option(fc.uuid(), { nil: null }),
  language: fc.constantFrom('en', 'ar'),
  paper: fc.constantFrom('letter', 'a4'),
  title: fc.string({ maxLength: 120 }).filter((words) => !words.includes('\0')),
  day: fc.constantFrom('', '2026-11-21'),
  where: fc.constant(' the laundry room '),
  lines: fc.integer({ min: 5, max: 200 }),
  names: fc.boolean(),
  stocks: fc.record({ addressLabels: stock, nameBadges: stock }),
  startAt: fc.integer({ min: 1, max: 30 }),
  nudge: fc.record({ x: fc.constantFrom(-5, 0, 2.5), y: fc.constantFrom(-0.5, 5) }),
});

describe('lists and labels', () => {
  test('whatever is chosen makes a document that can be asked for, and never begins past the sheet', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LISTS), choices, fc.boolean(), (list, chosen, alignment) => {
        const document = documentOf(list, chosen, alignment);
        expect(PrintDocument.safeParse(document).error?.issues).toBe(undefined);
        expect(document.audience).toBe(chosen.audiences[list]);
        if (document.kind !== 'labels') return;
        expect(document.startAt).toBeLessThanOrEqual(labelsOn(document.stock));
        expect(document.alignment).toBe(alignment);
      }),
    );
  });

  test('begin on the paper of the region, with readers no fewer than those who may pick it up', () => {
    for (const list of LISTS) {
      expect(first.audiences[list]).not.toBe('organizer');
      if (isLabels(list)) expect(firstChoices('a4', 'en').stocks[list]).toBe('L7160');
    }
    expect(documentOf('contactSheet', firstChoices('a4', 'ar'), false)).toMatchObject({ paper: 'a4', language: 'ar' });
    expect(documentOf('addressLabels', first, false)).toMatchObject({ stock: '5160', content: 'address' });
    expect(documentOf('nameBadges', first, false)).toMatchObject({ stock: '5395', content: 'badge' });
  });

  test('a sign-in sheet without names asks about no zone', () => {
    const zoneId = '018f2f2e-0000-7000-8000-000000000001';
    expect(documentOf('signInSheet', { ...first, zoneId }, false)).toMatchObject({ names: false, zoneId: null });
    expect(documentOf('signInSheet', { ...first, zoneId, names: true }, false)).toMatchObject({ names: true, zoneId });
  });

  test.each(LABEL_STOCKS)('the picture of %s has the rows and columns that are printed', (name) => {
    const { columns, rows, paper } = MEASURED[name];
    expect(STOCKS[name]).toEqual({ columns, rows, paper: paper.width === 612 ? 'letter' : 'a4' });
  });

  test('the arrow keys go over a sheet as it lies there, and stop at its edges', () => {
    expect(labelBeside('5160', 5, 'ArrowUp')).toBe(2);
    expect(labelBeside('5160', 5, 'ArrowDown')).toBe(8);
    expect(labelBeside('5160', 5, 'ArrowRight')).toBe(6);
    expect(labelBeside('5160', 2, 'ArrowUp')).toBe(2);
    expect(labelBeside('5160', 29, 'ArrowDown')).toBe(29);
    fc.assert(
      fc.property(
        stock,
        fc.nat(),
        fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'),
        (on, any, key) => {
          const from = (any % labelsOn(on)) + 1;
          const to = labelBeside(on, from, key);
          expect(to).toBeGreaterThanOrEqual(1);
          expect(to).toBeLessThanOrEqual(labelsOn(on));
        },
      ),
    );
  });
});
