import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardForm } from '../../main/domain/questionnaire/standard.ts';
import { readXlsForm } from '../../main/domain/questionnaire/xlsform/read.ts';
import { writeXlsForm } from '../../main/domain/questionnaire/xlsform/write.ts';
import { createWorkbooks } from '../../main/interchange/workbook.ts';
import { FormDraft } from '../../preload/contract/formKinds.ts';
import { phrasesIn, standardWords } from '../support/xlsform/phrases.ts';
import { asForm, randomDraft } from '../support/xlsform/randomForms.ts';
import { complaints } from '../support/xlsform/specification.ts';

const UNSAID = { name: 'Questionnaire', language: 'en' };

describe('a form that goes out as a workbook', () => {
  it('comes back as it was, and keeps to the specification cell by cell', () => {
    fc.assert(
      fc.property(randomDraft, fc.integer({ min: 1, max: 200 }), (draft, version) => {
        const sheets = writeXlsForm(asForm(draft, version), phrasesIn);
        expect(complaints(sheets)).toEqual([]);
        const { draft: again, notes } = readXlsForm(sheets, UNSAID);
        expect(again).toEqual(draft);
        expect(FormDraft.parse(again)).toEqual(draft);
        expect(notes.filter(({ what }) => what !== 'groupFlattened')).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('comes back as it was through the bytes of a file', async () => {
    const books = createWorkbooks();
    await fc.assert(
      fc.asyncProperty(randomDraft, async (draft) => {
        const sheets = writeXlsForm(asForm(draft), phrasesIn);
        const read = await books.read(await books.write(sheets));
        expect(readXlsForm(read, UNSAID).draft).toEqual(draft);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps that a choice means nothing, even where its words name a language', () => {
    const standard = standardForm(standardWords.slice(0, 1));
    const questions = standard.questions.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, means: '' })),
    }));
    expect(questions.flatMap(({ options }) => options.flatMap(({ label }) => label.en ?? ''))).toContain('English');
    const draft = { ...standard, questions };
    expect(readXlsForm(writeXlsForm(asForm(draft), phrasesIn), UNSAID).draft).toEqual(draft);
  });

  it('is the standard questionnaire in five languages', () => {
    const draft = standardForm(standardWords);
    const sheets = writeXlsForm(asForm(draft), phrasesIn);
    expect(complaints(sheets)).toEqual([]);
    expect(readXlsForm(sheets, UNSAID)).toEqual({ draft: FormDraft.parse(draft), notes: [] });
  });
});
