import { describe, expect, test } from 'vitest';
import { readConsent } from '../../main/domain/importConsent.ts';

const QUESTION = 'May we share your name and phone number with the pod?';
const read = (answer: string, question = QUESTION) => readConsent(question, answer, answer.split(/; ?|, /));
const granted = (answer: string, question = QUESTION) =>
  read(answer, question)
    .drafts.filter(({ status }) => status === 'active')
    .map(({ category }) => category);

test.each([
  ...["Don't share my phone", 'Keep my phone private', 'Everything except my phone', 'phone after asking me'],
  ...['Yes, without my phone', 'Yes, leave out my number', 'share with the pod but not my phone'],
  ...['Yes, with the organizer', 'Yes, to people in my building', 'Yes, my family', 'Yes, later'],
  ...['Todo menos mi teléfono', 'Sí, sin mi teléfono', 'Sí, nada más mi nombre', 'no sé', 'Quizás'],
  ...['ফোন নম্বর দেবেন না', 'ফোন নম্বর ছাড়া', 'হ্যাঁ, ফোন নম্বর দেবেন না', 'হ্যাঁ, ফোন ছাড়া', 'হয়তো'],
  ...['不要分享电话', '可以，别给电话', '可以，仅限姓名', '也许', '先问我再分享电话'],
  ...['لا تشارك هاتفي', 'نعم، لا تشارك هاتفي', 'نعم، بدون رقم هاتفي', 'ربما'],
])('%s: a yes that takes something back, or no yes at all, is for a person to read', (answer) => {
  expect(read(answer)).toEqual({ drafts: [], mayShare: 'unsaid', unclear: true });
});

test.each([
  ...['Yes', 'Yes, you may share my name and phone', 'yes 👍', 'Yes, please do!', 'Sí, pueden compartir mi teléfono'],
  ...['Sí, está bien', "Yes, I'm happy to", 'Yes, you have my permission'],
  ...['হ্যাঁ, শেয়ার করতে পারেন', '可以，请告诉大家', 'نعم، يمكنكم مشاركة اسمي ورقم هاتفي', 'My name; My phone'],
])('%s: a plain yes', (answer) => {
  expect(granted(answer)).toEqual(['name', 'phone']);
});

test('a yes that names less than was asked grants no more than it names', () => {
  expect(granted('Yes, my first name')).toEqual(['name']);
  expect(granted('Sí, mi nombre')).toEqual(['name']);
  expect(granted('Yes, my phone', 'May we share your phone and email?')).toEqual(['name', 'phone']);
});

describe('a question turned round', () => {
  test.each([
    ['Please do NOT share my phone number with the pod', 'Yes', 'No'],
    ["Would you rather we don't share your phone?", 'Yes', 'No'],
    ['Do you object to sharing your phone with the pod?', 'Yes', 'No'],
    ['Do you mind if we share your phone?', 'Yes', 'No'],
    ['No compartir mi teléfono', 'Sí', 'No'],
    ['你不愿意分享电话吗', '是', '否'],
    ['আপনার ফোন শেয়ার করতে আপত্তি আছে?', 'হ্যাঁ', 'না'],
    ['هل لديك مانع من مشاركة هاتفك؟', 'نعم', 'لا'],
  ])('%s', (question, yes, no) => {
    for (const answer of [yes, no]) expect(read(answer, question)).toMatchObject({ drafts: [], unclear: true });
  });
  test('only where it is the asking that is turned', () => {
    const promise = 'May we share your phone? We will never share your address.';
    expect(granted('Yes', promise)).toEqual(['name', 'phone']);
    expect(granted('Yes', 'May we share your phone (not your address) with the pod?')).toEqual(['name', 'phone']);
    expect(granted('是', '是否可以分享您的电话？')).toEqual(['name', 'phone']);
    expect(granted('可以', '您愿不愿意让我们分享您的电话？')).toEqual(['name', 'phone']);
    expect(granted('Yes', 'Yes/no: may we share your phone?')).toEqual(['name', 'phone']);
  });
});
