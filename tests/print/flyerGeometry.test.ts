import { describe, expect, it } from 'vitest';
import { Refusal } from '../../preload/contract/errors.ts';
import { FLYER_LAYOUTS, FLYER_PAPERS } from '../../preload/contract/flyerKinds.ts';
import { FLYER_LANGUAGES } from '../../preload/contract/flyerText.ts';
import { faultsOf } from './support/collisions.ts';
import { ON_PAPER, print, sheetWith } from './support/flyerSheets.ts';
import { onPaper } from './support/onPaper.ts';

/** With it each layout is looked at alone and beside English, which takes twice as long; else each in turn. */
const ALL = process.env.PODKEEPER_PAGES_ALL === '1';

describe.each(FLYER_LANGUAGES)('a flyer in %s', (language) => {
  it('stands whole on every paper, in every layout, alone and beside English', async () => {
    const at = FLYER_LANGUAGES.indexOf(language);
    const faults: string[] = [];
    let turn = at;
    for (const template of ON_PAPER) {
      for (const layout of FLYER_LAYOUTS) {
        const both = language === 'en' ? [['en']] : [[language], ['en', language]];
        for (const languages of ALL ? both : both.slice(turn % both.length).slice(0, 1)) {
          const paper = FLYER_PAPERS[turn++ % FLYER_PAPERS.length] ?? 'letter';
          const choices = {
            paper,
            layout,
            textSize: ([12, 14, 18] as const)[turn % 3] ?? 14,
            tabs: turn % 2 ? 8 : 10,
          } as const;
          const code = { kind: turn % 3 === 0 ? 'none' : 'tel', value: '' } as const;
          const what = `${languages} ${template} ${layout} ${paper} ${choices.textSize} ${code.kind}`;
          try {
            const { pdf, textSize } = await print(sheetWith(template, languages, { ...choices, code }));
            if (textSize < 12) faults.push(`${what}: ${textSize} points`);
            for (const page of onPaper(pdf)) faults.push(...faultsOf(page, paper).map((fault) => `${what}: ${fault}`));
          } catch (error) {
            if (!(error instanceof Refusal) || error.code !== 'flyer.tooLong') throw error;
            if (error.detail.languages?.every((named) => languages.includes(named)) !== true)
              faults.push(`${what}: refused`);
          }
        }
      }
    }
    expect(faults).toEqual([]);
  }, 120_000);
});
