import { describe, expect, test } from 'vitest';
import type { Form, Question } from '../../preload/contract/formKinds.ts';
import { saidIn } from '../../renderer/features/answersIn/answerWords.ts';
import { asKind, kindsFor, questionsFor } from '../../renderer/features/answersIn/bring/takenAs.ts';
import { OPTION_KEYS, plainKey } from '../../renderer/features/answersIn/write/keys.ts';
import {
  answersOf,
  askedOf,
  asksShare,
  emptySheet,
  firstOpen,
  NOTHING,
  openOf,
  readBefore,
  type Sheet,
} from '../../renderer/features/answersIn/write/sheet.ts';

const question = (key: string, changed: Partial<Question> = {}): Question => ({
  ...{ key, type: 'text', label: { en: key }, hint: {}, required: false, sensitivity: 'everyday' },
  ...{ maps: { to: 'nothing' }, audience: 'pod', options: [], other: false, group: '' },
  ...changed,
});

const tools = question('tools', {
  type: 'many',
  sensitivity: 'personal',
  other: true,
  options: [
    { key: 'ladder', label: { en: 'Ladder', es: 'Escalera' }, means: '' },
    { key: 'drill', label: { en: 'Drill' }, means: '' },
  ],
});

const form: Form = {
  ...{ id: '01890000-0000-7000-8000-000000000000', version: 1, answered: false, putAway: false },
  ...{ madeAt: '2026-01-01T00:00:00Z', changedAt: '2026-01-01T00:00:00Z' },
  ...{ name: 'Intro', languages: ['en'], title: {}, intro: {} },
  questions: [question('hello', { type: 'note' }), question('name'), tools, question('agreed', { type: 'consent' })],
};

const press = (key: string, code: string, held: Partial<KeyboardEvent> = {}) => ({
  ...{ key, code, ctrlKey: false, altKey: false, metaKey: false },
  ...held,
});

describe('keys', () => {
  test('every option has its own, and none that means something else', () => {
    expect(new Set(OPTION_KEYS).size).toBe(OPTION_KEYS.length);
    for (const taken of 'ynsbo') expect(OPTION_KEYS).not.toContain(taken);
    expect(OPTION_KEYS.length).toBeGreaterThanOrEqual(30);
  });

  test('go by position where a layout has other letters, and leave shortcuts alone', () => {
    expect(plainKey(press('Y', 'KeyY'))).toBe('y');
    expect(plainKey(press('غ', 'KeyY'))).toBe('y');
    expect(plainKey(press('১', 'Digit1'))).toBe('1');
    expect(plainKey(press('Enter', 'Enter'))).toBeNull();
    expect(plainKey(press('s', 'KeyS', { ctrlKey: true }))).toBeNull();
  });
});

describe('a sheet', () => {
  const asked = askedOf(form);

  test('asks what is answered, and reads what stands before it', () => {
    expect(asked.map(({ key }) => key)).toEqual(['name', 'tools', 'agreed']);
    expect(readBefore(form, 'name').map(({ key }) => key)).toEqual(['hello']);
    expect(readBefore(form, 'tools')).toEqual([]);
    expect(asked.filter(asksShare).map(({ key }) => key)).toEqual(['tools']);
  });

  test('sends what was given and goes on at the first question without an answer', () => {
    const empty = emptySheet({ source: 'paper', language: 'en', saidOn: '' });
    const chosen = { value: { text: '', options: ['ladder'], other: '' }, share: 'yes' as const };
    const sheet = { ...empty, given: { name: { ...NOTHING, value: { text: 'Rosa', options: [], other: '' } } } };
    expect(firstOpen(asked, empty)).toBe(0);
    expect(firstOpen(asked, sheet)).toBe(1);
    const both = { ...sheet, given: { ...sheet.given, tools: chosen, agreed: NOTHING } };
    expect(answersOf(asked, both).map(({ question: key, share }) => [key, share])).toEqual([
      ['name', 'unsaid'],
      ['tools', 'yes'],
    ]);
  });
});

describe('a paper', () => {
  const asked = askedOf(form);
  const said = (text: string) => ({ ...NOTHING, value: { text, options: [], other: '' } });
  const open = (given: Sheet['given'], later: readonly string[], passed: readonly string[]) =>
    openOf(asked, { given, later: new Set(later) }, new Set(passed)).map(({ key }) => key);

  test('is to be gone on with as long as a question was not come to', () => {
    expect(open({ name: said('Rosa') }, [], ['name'])).toEqual(['tools', 'agreed']);
    expect(open({ name: said('Rosa') }, [], ['name', 'tools'])).toEqual(['agreed']);
    expect(open({ agreed: said('yes') }, [], [])).toEqual(['name', 'tools']);
  });

  test('is finished when every question has an answer or was left empty on the way', () => {
    expect(open({ name: said('Rosa') }, [], ['name', 'tools', 'agreed'])).toEqual([]);
    expect(open({ name: said('Rosa'), tools: said('saw'), agreed: said('yes') }, [], [])).toEqual([]);
  });

  test('is to be gone on with when a question was left for later, answered or not', () => {
    expect(open({ name: said('Rosa') }, ['tools'], ['name', 'tools', 'agreed'])).toEqual(['tools']);
    expect(open({ name: said('Rosa') }, ['name'], ['name', 'tools', 'agreed'])).toEqual(['name']);
  });
});

describe('columns of a file', () => {
  test('belong only to questions that have a place for them', () => {
    expect(questionsFor(form, 'share').map(({ key }) => key)).toEqual(['tools']);
    expect(questionsFor(form, 'other').map(({ key }) => key)).toEqual(['tools']);
    expect(kindsFor({ ...form, questions: [question('name')] })).not.toContain('option');
  });

  test('keep their question when another kind has room for it', () => {
    expect(asKind(form, { what: 'question', question: 'tools' }, 'share')).toEqual({
      what: 'share',
      question: 'tools',
    });
    expect(asKind(form, { what: 'question', question: 'name' }, 'option')).toEqual({
      ...{ what: 'option', question: 'tools', option: 'ladder' },
    });
    expect(asKind(form, { what: 'question', question: 'name' }, 'leave')).toEqual({ what: 'leave' });
  });

  test('are said in words: options in the language asked for, yes and no, what stands beside Other', () => {
    const yesNo = { yes: 'Sí', no: 'No' };
    const value = { text: '', options: ['ladder', 'drill', 'gone'], other: 'Saw' };
    expect(saidIn(tools, value, 'es', yesNo)).toEqual(['Escalera', 'Drill', 'gone', 'Saw']);
    expect(saidIn(form.questions[3], { text: 'yes', options: [], other: '' }, 'es', yesNo)).toEqual(['Sí']);
  });
});
