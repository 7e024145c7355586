import type { Page } from 'playwright-core';
import type { Form } from '../../preload/contract/formKinds.ts';
import type { Input } from '../../preload/contract/index.ts';
import { callIn } from './calls.ts';
import { EVERY_PART } from './reviews.ts';

/** Fifteen questions of every kind, five of them asking whether others may know. */
const ASKED = [
  ...['name', 'pronouns', 'hours', 'phone', 'email', 'spoken', 'building', 'door', 'household', 'offers'],
  ...['needs', 'access', 'people', 'wishes', 'may_share'],
];

const QUESTIONS = EVERY_PART.questions.filter(({ key }) => ASKED.includes(key));
export const FIFTEEN: Input<'forms.save'>['form'] = { ...EVERY_PART, name: 'Fifteen questions', questions: QUESTIONS };

const FIRST = ['Rahima', 'Carmen', 'Wei', 'Amina', 'Dolores', 'Yusuf', 'Ines', 'Tomás', 'Nour', 'Mei'];
const LAST = ['Begum', 'Ortiz', 'Chen', 'Haddad'];

/** Whose the answers at a place are; forty different names. */
export const nameAt = (at: number): string => `${FIRST[at % 10]} ${LAST[Math.floor(at / 10) % 4]}`;

type Given = Input<'responses.write'>['answers'];

/** All fifteen answers of one person, different for each place. */
export function answersAt(at: number): Given {
  const text = (question: string, words: string) => ({ question, value: { text: words } });
  return [
    text('name', nameAt(at)),
    text('pronouns', 'she/her'),
    text('hours', 'evenings'),
    text('phone', `(718) 555-${String(1000 + at)}`),
    text('email', `neighbour${at}@example.org`),
    { question: 'spoken', value: { options: at % 2 === 0 ? ['en'] : ['en', 'es'] } },
    text('building', 'Linden House'),
    text('door', `${1 + Math.floor(at / 4)}${'ABCD'[at % 4]}`),
    text('household', `${nameAt(at)} and family`),
    { question: 'offers', value: { options: ['errands'], other: 'Mending clothes' } },
    { question: 'needs', value: { options: ['company'] } },
    text('access', 'Needs a seat'),
    text('people', String(1 + (at % 5))),
    text('wishes', 'A bench by the door, and somebody to ask about forms.'),
    text('may_share', 'yes'),
  ];
}

/** Keeps a form and answers to it by so many people, oldest first, ready to review. */
export async function writeResponses(
  page: Page,
  many: number,
  given: (at: number) => Given = answersAt,
  draft: Input<'forms.save'>['form'] = FIFTEEN,
): Promise<{ form: Form; ids: string[] }> {
  const { id } = await callIn(page, 'forms.make', { from: { what: 'empty', language: 'en' } });
  const form = await callIn(page, 'forms.save', { id, form: draft });
  const ids: string[] = [];
  for (let at = 0; at < many; at++) {
    const written = await callIn(page, 'responses.write', {
      ...{ id: null, form: id, source: 'paper', language: 'en', saidOn: '2026-04-02', partial: false },
      answers: given(at),
    });
    ids.push(written.id);
  }
  return { form, ids };
}
