import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flyerSheet, lacking } from '../../main/domain/flyer.ts';
import { codeOf } from '../../main/domain/flyerCode.ts';
import { LanguageTexts } from '../../main/domain/flyerTexts.ts';
import type { FlyerSheet, SignSheet } from '../../main/domain/sheets.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { Flyer } from '../../preload/contract/flyerKinds.ts';
import { FLYER_PLACES, TEMPLATES, type Template } from '../../preload/contract/flyerText.ts';
import { RESOURCES } from '../support/core.ts';

const LANGUAGES = readdirSync(join(RESOURCES, 'invites')).map((file) => file.replace('.json', ''));
const textsOf = (language: string) =>
  LanguageTexts.parse(JSON.parse(readFileSync(join(RESOURCES, 'invites', `${language}.json`), 'utf8'))).templates;
const said = (template: Template, ...languages: string[]) =>
  languages.map((language) => ({ language, text: textsOf(language)[template] ?? {} }));

const flyer = (given: Partial<Parameters<typeof Flyer.parse>[0] & object> & Record<string, unknown> = {}): Flyer =>
  Flyer.parse({
    kind: 'flyer',
    template: 'invite',
    languages: ['en'],
    place: 'building',
    name: 'Rosa Núñez',
    phone: '(718) 555-0142',
    ...given,
  });
const meeting = { day: '2026-03-05', time: '18:30', where: 'Laundry room' };
const words = (sheet: FlyerSheet | SignSheet): string => JSON.stringify(sheet);
const fieldsOf = (work: () => unknown): readonly string[] | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal && error.code === 'flyer.incomplete') return error.detail.fields;
    throw error;
  }
  return undefined;
};

describe('a flyer', () => {
  it('holds every word of its template, for its place and no other, in every language', () => {
    expect(LANGUAGES).toContain('en');
    for (const language of LANGUAGES) {
      for (const template of TEMPLATES) {
        const [one] = said(template, language);
        for (const place of FLYER_PLACES) {
          const sheet = flyerSheet(flyer({ template, place, meeting, languages: [language] }), one ? [one] : [], 'US');
          const printed = words(sheet);
          for (const part of Object.values(one?.text ?? {})) {
            const inPlace = typeof part === 'string' || Array.isArray(part) ? part : part[place];
            for (const line of [inPlace].flat()) expect(printed).toContain(JSON.stringify(line).slice(1, -1));
            if (typeof part !== 'string' && !Array.isArray(part)) {
              const others = FLYER_PLACES.filter((other) => other !== place).map((other) => part[other]);
              for (const other of others) expect(printed).not.toContain(`"${other}"`);
            }
          }
        }
      }
    }
  });

  it('says what it lacks by the names of its choices', () => {
    const attempt = (given: Record<string, unknown>) => {
      const wanted = flyer(given);
      return fieldsOf(() => flyerSheet(wanted, said(wanted.template, 'en'), 'US'));
    };
    expect(attempt({ name: ' ', phone: '' })).toEqual(['name', 'phone']);
    expect(attempt({ template: 'textMessage', name: '', phone: '\t' })).toEqual(['name', 'phone']);
    expect(attempt({ template: 'windowSign', phone: '' })).toEqual(['phone']);
    expect(attempt({ template: 'meeting' })).toEqual(['meeting.day', 'meeting.time', 'meeting.where']);
    expect(attempt({ template: 'meeting', meeting: { ...meeting, where: ' ' } })).toEqual(['meeting.where']);
    expect(attempt({ template: 'meeting', meeting })).toBeUndefined();
    expect(attempt({ template: 'healthTips' })).toBeUndefined();
    expect(attempt({ code: { kind: 'link', value: 'javascript:alert(1)' } })).toEqual(['code.value']);
    expect(attempt({ code: { kind: 'mailto', value: 'nobody' } })).toEqual(['code.value']);
    expect(attempt({ code: { kind: 'sms' }, phone: '' })).toEqual(['phone']);
    expect(attempt({ code: { kind: 'tel' }, phone: 'ask me' })).toEqual(['code.value']);
    expect(attempt({ code: { kind: 'link' }, phone: '' })).toEqual(['phone', 'code.value']);
    // Nothing of a code is on these.
    expect(attempt({ template: 'windowSign', code: { kind: 'link' } })).toBeUndefined();
    expect(attempt({ template: 'textMessage', code: { kind: 'link' } })).toBeUndefined();
  });

  it('writes the day and the place of a meeting under the language’s own words', () => {
    const wanted = flyer({ template: 'meeting', meeting, languages: ['en', 'bn'] });
    const sheet = flyerSheet(wanted, said('meeting', 'en', 'bn'), 'US') as FlyerSheet;
    const facts = sheet.columns.map(({ blocks }) => blocks.find(({ type }) => type === 'facts'));
    expect(facts[0]).toEqual({
      type: 'facts',
      facts: [
        { label: 'When', value: expect.stringMatching(/^Thursday, March 5, 6:30\sPM$/) },
        { label: 'Where', value: 'Laundry room' },
      ],
    });
    expect(JSON.stringify(facts[1])).toContain('বৃহস্পতিবার 5 মার্চ');
  });

  it('has the emergency number beside the sentence about it', () => {
    const told = said('healthTips', 'en');
    const sheet = flyerSheet(flyer({ template: 'healthTips', emergency: ' 911 ' }), told, 'US');
    const sentence = told[0]?.text.emergency;
    expect(words(sheet)).toContain(JSON.stringify({ type: 'strong', text: `${sentence}\u00A0911` }));
    const without = flyerSheet(flyer({ template: 'healthTips' }), told, 'US');
    expect(words(without)).toContain(JSON.stringify({ type: 'strong', text: sentence }));
  });

  it('keeps the number as it was typed, and a short name where one was given', () => {
    const whole = flyerSheet(flyer({ phone: ' 718.555.0142 ' }), said('invite', 'en'), 'US') as FlyerSheet;
    expect([whole.phone, whole.shortName, whole.code]).toEqual(['718.555.0142', 'Rosa Núñez', null]);
    const short = flyerSheet(flyer({ shortName: 'Rosa' }), said('invite', 'en'), 'US') as FlyerSheet;
    expect([short.name, short.shortName]).toEqual(['Rosa Núñez', 'Rosa']);
  });

  it('makes of a window sign a page for each sign that was chosen, once', () => {
    const wanted = flyer({ template: 'windowSign', signs: ['red', 'green', 'red'] });
    const sheet = flyerSheet(wanted, said('windowSign', 'en', 'ar'), 'US') as SignSheet;
    expect(sheet.kind).toBe('sign');
    expect(sheet.signs.map(({ sign }) => sign)).toEqual(['red', 'green']);
    expect(sheet.signs[0]?.said.map(({ language }) => language)).toEqual(['en', 'ar']);
    expect(sheet.signs[0]?.said[0]?.word).toBe(textsOf('en').windowSign?.redWord);
  });
});

describe('the code of a flyer', () => {
  const ofNumber = (phone: string, region: string) => codeOf({ phone, code: { kind: 'tel', value: '' } }, region);

  it('holds the number as it is dialled from anywhere', () => {
    expect(ofNumber('(718) 555-0142', 'US')).toBe('tel:+17185550142');
    expect(ofNumber('718-555-0142', 'US')).toBe('tel:+17185550142');
    expect(ofNumber('৭১৮-৫৫৫-০১৪২', 'US')).toBe('tel:+17185550142');
    expect(ofNumber('030 901820', 'DE')).toBe('tel:+4930901820');
    expect(ofNumber('+52 55 1234 5678', 'US')).toBe('tel:+525512345678');
    expect(codeOf({ phone: '718 555 0142', code: { kind: 'sms', value: 'ignored' } }, 'US')).toBe('sms:+17185550142');
  });

  it('writes a link in letters that every reader of codes reads the same', () => {
    const linkOf = (value: string) => codeOf({ phone: '', code: { kind: 'link', value } }, 'US');
    expect(linkOf('https://example.org/পড')).toBe('https://example.org/%E0%A6%AA%E0%A6%A1');
    expect(linkOf('https://example.org/a%20b?c=d#e')).toBe('https://example.org/a%20b?c=d#e');
  });

  it('holds the digits that were typed where nobody can tell what they mean', () => {
    expect(ofNumber('12', 'US')).toBe('tel:12');
    expect(ofNumber('555-0142', 'ZZ')).toBe('tel:5550142');
    expect(ofNumber('ask at the door', 'US')).toBeUndefined();
  });

  it('is nothing but a number, an address or a page of the web, whatever was typed', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.webUrl(), fc.emailAddress());
    const kinds = fc.constantFrom('none', 'tel', 'sms', 'mailto', 'link');
    fc.assert(
      fc.property(anything, anything, kinds, fc.stringMatching(/^[A-Z]{2}$/), (phone, value, kind, region) => {
        const code = codeOf({ phone, code: { kind, value } }, region);
        if (kind === 'none') expect(code).toBeNull();
        else if (code !== undefined)
          expect(code).toMatch(/^(?:tel:\+?\d+|sms:\+?\d+|mailto:[^\s@]+@[^\s@]+|https?:\/\/\S+)$/i);
        expect(typeof code === 'string' && lacking(flyer({ phone: '1' }), region).length > 0).toBe(false);
      }),
    );
  });
});
