import fc from 'fast-check';
import type { EditNeeds } from '../../main/domain/podmap/edits.ts';
import type { Paper } from '../../preload/contract/flyerKinds.ts';
import type { PodMap } from '../../preload/contract/podmapKinds.ts';

const MADE = '2026-03-01T10:00:00.000Z';
const idOf = (group: number, count: number) =>
  `0190${String(group).padStart(4, '0')}-0000-7000-8000-${String(count).padStart(12, '0')}`;

/** A map of nobody yet. */
export const emptyMap = (): PodMap => ({
  ...{ id: idOf(0, 0), keep: 'session', whose: 'Shirin', owner: null, situation: 'general', other: '' },
  ...{ circles: [], reflections: {}, madeAt: MADE, changedAt: MADE },
});

/** What edits need. Ids of `later` never meet those given before. */
export function mapNeeds(paper: Paper, when: 'first' | 'later' = 'first'): EditNeeds {
  let count = 0;
  return { nextId: () => idOf(when === 'first' ? 1 : 2, ++count), paper, now: '2026-03-02T10:00:00.000Z' };
}

export const twoPapers = fc.constantFrom('letter' as const, 'a4' as const);

const SCRIPTS = [
  ['Rosa', 'Karim Ahmed', 'Grace O’Connell-Fitzgerald', 'Nguyễn Thị Minh Khai', 'Wolfeschlegelsteinhausenbergerdorff'],
  ['রহিমা বেগম', 'মোহাম্মদ আব্দুল্লাহ আল মামুন', 'क्षितिज श्रीवास्तव', 'ਹਰਪ੍ਰੀਤ ਕੌਰ', 'สมชาย ใจดี'],
  ['أمينة حسن عبد الرحمن', 'محمد', 'نصیر احمد', 'רבקה לאה', 'Дмитрий Иванович'],
  ['王小明', '欧阳娜娜和她的朋友们', '김민준', '山田花子', '👩‍👩‍👧 mums’ group'],
].flat();

/** Names of 1 to 60 characters in any script, real and made up. */
export const personName = fc.oneof(
  fc.constantFrom(...SCRIPTS),
  fc.constantFrom(...SCRIPTS).map((name) => [...`${name} ${name} ${name} ${name}`].slice(0, 60).join('').trim()),
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((name) => name.trim().length > 0 && name.length <= 60 && name.isWellFormed()),
);
