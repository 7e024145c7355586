import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbooks } from '../../main/interchange/workbook.ts';
import type { Form, FormDraft } from '../../preload/contract/formKinds.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { everyType } from '../support/xlsform/sheets.ts';
import { complaints } from '../support/xlsform/specification.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/xlsform/everyType.xlsx');
let core: TestCore;
let folder: string;
beforeEach(async () => {
  core = await openCore();
  folder = mkdtempSync(join(tmpdir(), 'podkeeper-workbooks-'));
});
afterEach(() => {
  core.end();
  rmSync(folder, { recursive: true, force: true });
});

const draftOf = ({ name, languages, title, intro, questions }: Form): FormDraft => ({
  name,
  languages,
  title,
  intro,
  questions,
});
const bring = (path: string) => {
  core.dialogs.push(path);
  return core.call('forms.bring', {});
};
const keptForms = async () => (await core.call('forms.list', {})).rows;

describe('bringing a workbook', () => {
  it('keeps it as a form that can be opened at once, and says what it could not keep', async () => {
    const { form, notes } = await bring(FIXTURE);
    expect(form).toMatchObject({
      name: 'Neighbours of Maple Court',
      version: 1,
      answered: false,
      languages: ['en', 'bn'],
    });
    expect(await core.call('forms.get', { id: form?.id ?? '' })).toEqual(form);
    expect(notes).toHaveLength(60);
    expect(notes).toContainEqual({
      sheet: 'survey',
      row: 48,
      column: 'type',
      what: 'repeat',
      said: 'Each person at home',
    });
    expect(core.events).toContainEqual(
      expect.objectContaining({ event: 'forms.changed', payload: { ids: [form?.id] } }),
    );
    expect(core.faults).toEqual([]);
  });

  it('keeps nothing when the dialog is closed', async () => {
    expect(await core.call('forms.bring', {})).toEqual({ form: null, notes: [] });
    expect(await keptForms()).toEqual([]);
  });

  it('refuses what is no workbook, holds no questions, is too large or is not there, and keeps nothing', async () => {
    const file = (name: string, bytes: Uint8Array | string) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    };
    const empty = await createWorkbooks().write([{ name: 'Sheet1', rows: [['Timestamp', 'Name']] }]);
    const cases = [
      [file('a.xlsx', 'type,name,label\n'), 'workbook.unreadable'],
      [file('b.xlsx', readFileSync(FIXTURE).subarray(0, 3000)), 'workbook.unreadable'],
      [file('c.xlsx', empty), 'workbook.noQuestions'],
      [file('d.xlsx', new Uint8Array(5 * 1024 * 1024 + 1)), 'workbook.tooLarge'],
      [join(folder, 'gone.xlsx'), 'disk.failed'],
    ] as const;
    for (const [path, code] of cases) {
      core.dialogs.push(path);
      expect(await core.refusal('forms.bring', {})).toBe(code);
    }
    expect(await keptForms()).toEqual([]);
    expect(core.faults).toEqual([]);
  });

  it('calls a form that has no name as the standard questionnaire is called in the language of the app', async () => {
    await core.call('preferences.set', { language: 'es' });
    const path = join(folder, 'a.xlsx');
    writeFileSync(
      path,
      await createWorkbooks().write([
        {
          name: 'survey',
          rows: [
            ['type', 'name', 'label'],
            ['text', 'a', 'Teléfono'],
          ],
        },
      ]),
    );
    const standard = await core.call('forms.make', { from: { what: 'standard' } });
    const { form } = await bring(path);
    expect(form).toMatchObject({ name: standard.name, languages: ['es'], title: { es: standard.name } });
    expect(form?.questions[0]).toMatchObject({ label: { es: 'Teléfono' }, maps: { to: 'field', field: 'phone' } });
  });
});

describe('taking a form to a form service', () => {
  it('writes a workbook that keeps to the specification and comes back as the same form', async () => {
    const standard = await core.call('forms.make', { from: { what: 'standard' } });
    const path = join(folder, 'standard.xlsx');
    core.dialogs.push(path);
    expect(await core.call('forms.take', { id: standard.id })).toEqual({ saved: true });
    const sheets = await createWorkbooks().read(new Uint8Array(readFileSync(path)));
    const width = (rows: readonly (readonly string[])[]) => Math.max(...rows.map((row) => row.length));
    // No file keeps the empty cells at the end of a row.
    const whole = sheets.map(({ name, rows }) => ({
      name,
      rows: rows.map((row) => [...row, ...new Array<string>(width(rows) - row.length).fill('')]),
    }));
    expect(complaints(whole)).toEqual([]);
    const { form, notes } = await bring(path);
    expect(notes).toEqual([]);
    expect(form && draftOf(form)).toEqual(draftOf(standard));
    expect(form?.id).not.toBe(standard.id);
  });

  it('asks "may it be known?" below each question that is not everyday, with our own yes and no', async () => {
    const standard = await core.call('forms.make', { from: { what: 'standard', languages: ['en', 'bn'] } });
    const path = join(folder, 'asks.xlsx');
    core.dialogs.push(path);
    await core.call('forms.take', { id: standard.id });
    const [survey, choices] = await createWorkbooks().read(new Uint8Array(readFileSync(path)));
    const rows = survey?.rows.map(([type, name, label]) => [type, name, label]) ?? [];
    const shared = rows.filter(([, name]) => name?.endsWith('_share'));
    const asking = standard.questions.filter(
      ({ type, sensitivity }) => sensitivity !== 'everyday' && !['note', 'consent'].includes(type),
    );
    expect(shared.map(([, name]) => name)).toEqual(asking.map(({ key }) => `${key}_share`));
    for (const [type, name, label] of shared) {
      expect(type).toBe('select_one podkeeper_yes_no');
      const above = rows[rows.findIndex((row) => row[1] === name) - 1];
      expect(label?.endsWith(above?.[2] ?? '-')).toBe(true);
    }
    expect(choices?.rows.slice(-2).map((row) => row.slice(0, 4))).toEqual([
      ['podkeeper_yes_no', 'yes', 'Yes', 'হ্যাঁ'],
      ['podkeeper_yes_no', 'no', 'No', 'না'],
    ]);
  });

  it('a form from elsewhere goes out again with its groups, and comes back the same', async () => {
    const { form: first } = await bring(FIXTURE);
    const path = join(folder, 'again.xlsx');
    core.dialogs.push(path);
    await core.call('forms.take', { id: first?.id ?? '' });
    const [survey] = await createWorkbooks().read(new Uint8Array(readFileSync(path)));
    const types = survey?.rows.map(([type, name]) => `${type} ${name ?? ''}`.trim()) ?? [];
    expect(types.filter((row) => row.includes('_group'))).toEqual([
      'begin_group about_you',
      'begin_group contact',
      'end_group',
      'end_group',
    ]);
    const { form: second, notes } = await bring(path);
    expect(second && draftOf(second)).toEqual(first && draftOf(first));
    expect(notes.map(({ what }) => what)).toEqual(['groupFlattened', 'groupFlattened']);
  });

  it('heeds what was changed in a spreadsheet meanwhile', async () => {
    const standard = await core.call('forms.make', { from: { what: 'standard', languages: ['en'] } });
    const path = join(folder, 'changed.xlsx');
    core.dialogs.push(path);
    await core.call('forms.take', { id: standard.id });
    const books = createWorkbooks();
    const changed = (await books.read(new Uint8Array(readFileSync(path)))).map(({ name, rows }) => ({
      name,
      rows: [
        ...rows.map((row) =>
          row.map((cell) =>
            cell === standard.title.en && row[0] === cell
              ? 'Hello, neighbours'
              : cell === 'Pronouns'
                ? 'Your pronouns'
                : cell,
          ),
        ),
        ...(name === 'survey' ? [['text', 'garden', 'What can you offer to the garden?', '', 'yes']] : []),
      ],
    }));
    writeFileSync(path, await books.write(changed));
    const { form } = await bring(path);
    expect(form?.title).toEqual({ en: 'Hello, neighbours' });
    expect(form?.name).toBe(standard.name);
    expect(form?.questions.at(-1)).toMatchObject({ key: 'garden', maps: { to: 'offer' }, sensitivity: 'personal' });
    expect(form?.questions.slice(0, -1).map(({ key }) => key)).toEqual(standard.questions.map(({ key }) => key));
  });

  it('writes nothing when the dialog is closed, and refuses a form that is not there', async () => {
    const { id } = await core.call('forms.make', { from: { what: 'standard' } });
    expect(await core.call('forms.take', { id })).toEqual({ saved: false });
    expect(await core.refusal('forms.take', { id: '01912d68-783e-7a03-8467-5661c1243ad4' })).toBe('notFound.form');
    core.dialogs.push(join(folder, 'no such folder', 'a.xlsx'));
    expect(await core.refusal('forms.take', { id })).toBe('disk.failed');
  });

  it('says on a sheet what it was told on another: the fixture and its cells are one form', async () => {
    const path = join(folder, 'cells.xlsx');
    writeFileSync(path, await createWorkbooks().write(everyType));
    copyFileSync(FIXTURE, join(folder, 'fixture.xlsx'));
    const [ours, theirs] = [await bring(path), await bring(join(folder, 'fixture.xlsx'))];
    expect(ours.form && draftOf(ours.form)).toEqual(theirs.form && draftOf(theirs.form));
    expect(ours.notes).toEqual(theirs.notes);
  });
});
