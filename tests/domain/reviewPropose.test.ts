import { describe, expect, test } from 'vitest';
import { lineOf } from '../../main/domain/questionnaire/effects.ts';
import { type Proposal, propose, readLines } from '../../main/domain/questionnaire/propose.ts';
import { Form, type Question } from '../../preload/contract/formKinds.ts';
import { Response, type ResponseAnswer } from '../../preload/contract/responseKinds.ts';
import type { ContactMethod } from '../../preload/contract/roster.ts';
import { EVERY_PART } from '../support/reviews.ts';

const ID = '00000000-0000-7000-8000-000000000001';
const AT = '2026-03-01T12:00:00.000Z';
const form = Form.parse({
  ...EVERY_PART,
  id: ID,
  version: 1,
  answered: true,
  putAway: false,
  madeAt: AT,
  changedAt: AT,
});

type Given = Partial<ResponseAnswer> & { text?: string; options?: string[]; other?: string };

const responseOf = (answers: Readonly<Record<string, Given>>, of = form): Response =>
  Response.parse({
    ...{ id: ID, form: of.id, version: 1, source: 'paper', language: 'es', saidAt: AT, broughtAt: AT, batch: null },
    ...{ name: '', beside: [], partial: false, note: '', callBack: null, state: 'inReview', person: null, isNew: true },
    ...{ reviewedBy: '', reviewedAt: null, change: null },
    answers: Object.entries(answers).map(([question, { text = '', options = [], other = '', ...more }]) => ({
      ...{ question, raw: text, value: { text, options, other }, edited: null, translation: null, share: 'unsaid' },
      ...{ decision: 'accept', redaction: null, purged: false, problems: [], ...more },
    })),
  });

const TOLD = {
  ...{ organizer: 'said: organizer', partner: 'said: partner', matched: 'said: matched' },
  ...{ keyGroup: 'said: key group', pod: 'said: pod', network: 'said: network', nobody: 'said: nobody' },
};
const linesOf = (answers: Readonly<Record<string, Given>>, of = form) =>
  readLines(of, responseOf(answers, of), 'US', TOLD);
const proposed = (answers: Readonly<Record<string, Given>>, kept: readonly ContactMethod[] = [], of = form): Proposal =>
  propose(of, responseOf(answers, of), linesOf(answers, of), kept);
const method = (kind: ContactMethod['kind'], value: string, hours = ''): ContactMethod => ({
  ...{ kind, value, hours, messageSafe: 'unsaid' },
});
const withQuestion = (change: Partial<Question> & { key: string }) => ({
  ...form,
  questions: form.questions.map((question) => (question.key === change.key ? { ...question, ...change } : question)),
});

describe('ways to reach somebody', () => {
  test('a preference without a number takes the one that is known', () => {
    const { answers } = proposed({ reach: { options: ['sms', 'in_person'] } }, [method('call', '718 555 0101')]);
    expect(answers.contacts).toEqual([method('sms', '718 555 0101'), method('inPerson', '')]);
    expect(answers.notes).toBe('');
  });

  test('one that finds nothing to prefer is kept as a note', () => {
    const { answers } = proposed({ reach: { options: ['sms'] } });
    expect(answers).toMatchObject({ contacts: [], notes: 'Your reach: sms' });
  });

  test('a number that is known by another way is not added again', () => {
    const { answers } = proposed({ phone: { text: '+1 (718) 555-0101' } }, [method('whatsapp', '7185550101')]);
    expect(answers.contacts).toEqual([]);
  });

  test('a number that is known is written as it is known, also where another way of it is liked best', () => {
    const known = [method('call', '(718) 555-0101')];
    const liked = { reach: { options: ['sms'] }, phone: { text: '+1 718 555 0101' } };
    expect(proposed(liked, known).answers.contacts).toEqual([method('sms', '(718) 555-0101')]);
    expect(proposed({ ...liked, reach: { options: ['call'] } }, known).answers.contacts).toEqual(known);
    const twice = { phone: { text: '718 555 0101' }, email: { text: '+1 (718) 555-0101' } };
    expect(proposed(twice).answers.contacts).toEqual([method('call', '718 555 0101')]);
    expect(
      proposed({ email: { text: 'Ana@example.org' } }, [method('email', 'ana@example.org')]).answers.contacts,
    ).toEqual([method('email', 'ana@example.org')]);
  });

  test('hours go to what has none, and beside a way that has others into the notes', () => {
    const known = [method('call', '718 555 0101'), method('email', 'a@example.org')];
    expect(proposed({ hours: { text: 'after 6' } }, known).answers.contacts).toContainEqual(
      method('call', '718 555 0101', 'after 6'),
    );
    const timed = proposed({ hours: { text: 'after 6' } }, [method('call', '718 555 0101', 'mornings')]).answers;
    expect(timed.notes).toBe('Your hours: after 6');
  });

  test('more than an entry holds is not lost', () => {
    const kept = Array.from({ length: 20 }, (_, at) => method('call', `212 555 01${at + 10}`));
    const { answers, problems } = proposed({ phone: { text: '718 555 0101' } }, kept);
    expect(answers.notes).toBe('718 555 0101');
    expect(problems).toEqual(['tooLong']);
  });

  test('an address where a number was asked for, and a number where an address was', () => {
    const { answers } = proposed({ phone: { text: 'ana@example.org' }, email: { text: '718 555 0101' } });
    expect(answers.contacts).toEqual([method('call', '718 555 0101'), method('email', 'ana@example.org')]);
  });
});

describe('who may know', () => {
  const said = (answers: Readonly<Record<string, Given>>, of = form) =>
    proposed(answers, [], of).consents.map(({ category, audience, status }) => `${category} ${audience} ${status}`);

  test('a yes below an empty answer says nothing, a no always counts', () => {
    expect(said({ phone: { text: '', share: 'yes' } })).toEqual([]);
    expect(said({ phone: { text: '', share: 'no' } })).toEqual(['phone pod refused']);
    expect(said({ phone: { text: 'none', share: 'yes' } })).toEqual([]);
  });

  test('each thing once; where two answers disagree the no holds, whichever came first', () => {
    const both = { building: { text: 'East', share: 'yes' }, door: { text: '4', share: 'no' } } as const;
    expect(said(both)).toEqual(['location pod refused']);
    expect(said({ door: { text: '4', share: 'yes' }, building: { text: 'East', share: 'no' } })).toEqual([
      'location pod refused',
    ]);
    expect(said({ ...both, door: { text: '4', share: 'yes' } })).toEqual(['location pod active']);
    expect(said({ ...both, may_share: { text: 'yes' } })).toEqual([
      ...['location pod refused', 'name pod active', 'phone pod active'],
    ]);
  });

  test('a yes to what could not be read, or is something else, gives none; a no does', () => {
    const unread = {
      email: { text: 'ana at example', share: 'yes' },
      phone: { text: 'ask my son', share: 'yes' },
    } as const;
    expect(said(unread)).toEqual([]);
    expect(proposed(unread).answers.notes).toBe(
      'Your phone: ask my son (said: pod)\nYour email: ana at example (said: pod)',
    );
    expect(said({ reads: { text: 'whatever', share: 'yes' } })).toEqual([]);
    expect(said({ email: { text: '718 555 0101', share: 'yes' } })).toEqual([]);
    expect(said({ phone: { text: 'ana@example.org', share: 'yes' } })).toEqual([]);
    expect(said({ email: { text: 'ana at example', share: 'no' } })).toEqual(['email pod refused']);
    expect(said({ email: { text: 'ana@example.org', share: 'yes' } })).toEqual(['email pod active']);
  });

  test('of what becomes a note, the note says who may know it, and no record does', () => {
    const notes = (share: 'unsaid' | 'yes' | 'no') => proposed({ people: { text: '4', share } });
    expect(notes('unsaid').answers.notes).toBe('Your people: 4');
    expect(notes('yes')).toMatchObject({ answers: { notes: 'Your people: 4 (said: pod)' }, consents: [] });
    expect(notes('no')).toMatchObject({ answers: { notes: 'Your people: 4 (said: nobody)' }, consents: [] });
    expect(proposed({ people: { text: '', share: 'no' } }).answers.notes).toBe('');
    const group = withQuestion({ key: 'people', audience: 'keyGroup' });
    expect(proposed({ people: { text: '4', share: 'yes' } }, [], group).answers.notes).toBe(
      'Your people: 4 (said: key group)',
    );
    // What is shown along with a number is a note only after a no.
    const reach = (share: 'yes' | 'no') =>
      proposed({ reach: { options: ['sms'], share }, phone: { text: '718 555 0101' } });
    expect(reach('no').answers.notes).toBe('Your reach: sms (said: nobody)');
    expect(reach('yes').answers.notes).toBe('');
  });

  test('each line says what becomes of what was said to it', () => {
    const answers = { people: { text: '4' }, wishes: { text: 'x' }, phone: { text: '1' }, hours: { text: '6' } };
    const becomes = linesOf({ ...answers, may_share: { text: 'yes' } }).map((line) =>
      [line.question.key, lineOf(line, null, responseOf(answers), form).shareBecomes].join(' '),
    );
    expect(becomes).toEqual(['hours ', 'phone consent', 'people note', 'wishes answers', 'may_share ']);
  });

  test('a line of consent speaks of what it names, read for certain or not at all', () => {
    expect(said({ may_share: { text: 'Sí' } })).toEqual(['name pod active', 'phone pod active']);
    expect(said({ may_share: { text: 'no' } })).toEqual(['name pod refused', 'phone pod refused']);
    expect(said({ may_share: { text: 'yes, but not my phone' } })).toEqual([]);
    expect(linesOf({ may_share: { text: 'perhaps' } })[0]?.reading.problems).toEqual(['consentUnclear']);
  });

  test('what is shown along with a name goes to the notes after a no', () => {
    const { answers } = proposed({ pronouns: { text: 'they', share: 'no' }, name: { text: 'Ana' } });
    expect(answers).toMatchObject({ pronouns: '', notes: 'Your pronouns: they (said: nobody)' });
  });

  test('purpose, language and moment are those of the question and the response', () => {
    const { consents } = proposed({ needs: { options: ['meals'], share: 'yes' } });
    expect(consents[0]).toMatchObject({ purpose: 'Your needs', language: 'es', saidAt: AT });
  });
});

describe('words', () => {
  test('what an option means is kept, else its first label; what was written beside it whole', () => {
    const of = withQuestion({
      key: 'needs',
      options: [{ key: 'meals', label: { en: 'Warm food', es: 'Comida' }, means: 'Meals' }],
    });
    expect(proposed({ needs: { options: ['meals'], other: 'Food, pet care' } }, [], of).answers.needs).toEqual([
      ...['Meals', 'Food, pet care'],
    ]);
    expect(proposed({ offers: { options: ['rides'] } }).answers.offers).toEqual(['Rides']);
  });

  test('free text of offers comes apart at commas, and a sentence stays whole', () => {
    const of = withQuestion({ key: 'offers', type: 'text', options: [] });
    expect(proposed({ offers: { text: 'rides, cooking' } }, [], of).answers.offers).toEqual(['rides', 'cooking']);
    const sentence = 'I can drive, but only on Sundays.';
    expect(proposed({ offers: { text: sentence } }, [], of).answers.offers).toEqual([sentence]);
  });

  test('a blank answer is none; a name is a name whatever it means', () => {
    const { answers, name } = proposed({ name: { text: 'Nada' }, pronouns: { text: 'n/a' }, access: { text: 'none' } });
    expect(name).toBe('Nada');
    expect(answers).toMatchObject({ pronouns: '', access: '', notes: '' });
  });

  test('of a redacted choice only what its words still say', () => {
    const { answers } = proposed({
      needs: {
        options: ['meals', 'company'],
        other: 'my secret',
        redaction: 'Meals',
        raw: 'Meals; Company; my secret',
      },
    });
    expect(answers.needs).toEqual(['Meals']);
  });

  test('an edit wins over a redaction, a redaction over what came, a translation over nothing', () => {
    const translation = { text: 'No stairs', by: 'Olu', on: '2026-03-01' };
    const access = (more: Given) => proposed({ access: { text: 'Sin escaleras', ...more } }).answers.access;
    expect(access({ translation })).toBe('Sin escaleras');
    expect(access({ redaction: 'Sin' })).toBe('Sin');
    expect(access({ redaction: 'Sin', edited: { text: 'No stairs', options: [], other: '' } })).toBe('No stairs');
  });

  test('text is kept on one line, without signs that turn it round, and within what an entry holds', () => {
    expect(proposed({ name: { text: ' Ana\n \u202eRuiz ' } }).name).toBe('Ana Ruiz');
    const long = linesOf({ pronouns: { text: 'x'.repeat(100) } })[0]?.reading;
    expect(long).toMatchObject({ understood: ['x'.repeat(60)], problems: ['tooLong'] });
  });

  test('a topic that is never kept is named', () => {
    expect(linesOf({ access: { text: 'My visa ran out' } })[0]?.reading.problems).toEqual(['mentionsForbiddenTopic']);
  });
});
