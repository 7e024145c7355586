import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mentionsForbiddenTopic } from '../../main/domain/importTopics.ts';
import { readXlsForm } from '../../main/domain/questionnaire/xlsform/read.ts';
import type { PlainSheet } from '../../main/domain/questionnaire/xlsform/sheet.ts';
import { writeXlsForm } from '../../main/domain/questionnaire/xlsform/write.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { FormDraft } from '../../preload/contract/formKinds.ts';
import { WorkbookNote } from '../../preload/contract/forms.ts';
import { phrasesIn } from '../support/xlsform/phrases.ts';
import { asForm } from '../support/xlsform/randomForms.ts';
import { complaints } from '../support/xlsform/specification.ts';

const UNSAID = { name: 'Questionnaire', language: 'en' };
const split = (words: string) => words.split('|');
const HEADINGS = split(
  'type|name|label|label::English (en)|label::Español|label::বাংলা (bn)|label:French|label::Martian|hint|hint::English (en)|Hint|required|relevant|bind::required|appearance|media::image::English (en)|list_name|list name|value|caption|form_title|form_id|default_language|version|podkeeper_form|podkeeper_name|podkeeper_title_en|podkeeper_type|podkeeper_maps|podkeeper_sensitivity|podkeeper_audience|podkeeper_key|podkeeper_group|podkeeper_other|podkeeper_means|__proto__||::|:',
);
const CELLS = split(
  'text|integer|range|date|note|acknowledge|calculate|geopoint|select_one a|select_multiple a or_other|select_one b|select_one|begin_group|end_group|begin_repeat|end_repeat|a|b|name|Name|1|yes|no|Yes|No|What is your name?|May we share your phone?|What do you need?|ভাষা|你的姓名|What is your immigration status?|passport|English (en)|Martian|consent|intro|share|one|many|field phone|consent name|consent|language reads|sensitive|everyday|pod|network|multiline|$|{|true()||',
);
const cell = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...CELLS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }).map((text) => text.replaceAll('\0', '')) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'grapheme', minLength: 150, maxLength: 400 })
      .map((text) => text.replaceAll('\0', '').repeat(8)),
  },
);
/** Headings of any kind over cells of any kind; a column of types and names is mostly there. */
const sheet = (name: string, first: readonly string[]): fc.Arbitrary<PlainSheet> =>
  fc
    .tuple(
      fc.array(fc.constantFrom(...HEADINGS), { maxLength: 9 }),
      fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 14 }),
    )
    .map(([headings, rows]) => ({ name, rows: [[...first, ...headings], ...rows] }));

it('whatever a workbook holds, it is refused or becomes a form that holds, without what is never asked', () => {
  const outcomes = { forms: 0, refused: 0 };
  const workbook = fc.tuple(
    sheet('survey', ['type', 'name', 'label']),
    sheet('choices', ['list_name', 'name', 'label']),
    sheet('settings', []),
  );
  fc.assert(
    fc.property(workbook, (sheets) => {
      let read: ReturnType<typeof readXlsForm>;
      try {
        read = readXlsForm(sheets, UNSAID);
      } catch (error) {
        expect(error).toBeInstanceOf(Refusal);
        outcomes.refused += 1;
        return;
      }
      outcomes.forms += 1;
      const { draft, notes } = read;
      expect(FormDraft.parse(draft)).toEqual(draft);
      for (const note of notes) expect(WorkbookNote.parse(note)).toEqual(note);
      const words = draft.questions.flatMap(({ label, hint, options }) =>
        [label, hint, ...options.map((option) => option.label)].flatMap((each) => Object.values(each)),
      );
      const shown = [draft.name, ...Object.values(draft.title), ...Object.values(draft.intro), ...words];
      expect(shown.filter(mentionsForbiddenTopic)).toEqual([]);
      expect(new Set(draft.questions.map(({ key }) => key)).size).toBe(draft.questions.length);
      // Whatever came in goes out again by the rules.
      expect(complaints(writeXlsForm(asForm(draft), phrasesIn))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
  expect(outcomes.forms).toBeGreaterThan(200);
  expect(outcomes.refused).toBeGreaterThan(20);
});
