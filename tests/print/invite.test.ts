import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inviteSheet, SMALLEST_TEXT } from '../../main/domain/flyer.ts';
import { fitInvite } from '../../main/print/fit.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import { INVITE_LANGUAGES, Invite, type InviteLanguage, InvitePlace, Paper } from '../../preload/contract/flyers.ts';
import { drawnRuns } from './support/drawn.ts';
import { engine, flat, pdftotext, texts } from './support/engine.ts';

const layOut = (definition: object) => engine().layOut({ compress: false, ...definition });

const invite = (changes: Partial<Invite> = {}): Invite => ({
  ...Invite.parse({
    kind: 'invite',
    languages: ['en', 'es'],
    place: 'building',
    name: 'Rahima Akter',
    phone: '(718) 555-0142',
  }),
  ...changes,
});
const sheetOf = (made: Invite) => inviteSheet(made, made.languages.map(texts.invite));

/** Everything the invite says in one language, in the order it is read. */
function wordsOf(language: InviteLanguage, { place, name, phone }: Invite): string {
  const text = texts.invite(language);
  const steps = text.steps.map((step, i) => `${i + 1} ${step}`);
  const promises = text.promises.map((promise) => `• ${promise}`);
  const parts = [text.title[place], text.invitation[place], ...promises, text.stepsTitle, ...steps];
  return flat([...parts, text.reach, phone, `${text.askFor} ${name}`].join(' '));
}

describe('the invite', () => {
  it.each(INVITE_LANGUAGES)('says every word of %s, and they can be copied out', async (language) => {
    for (const place of InvitePlace.options) {
      const made = invite({ languages: [language], place });
      const { laid } = await fitInvite(sheetOf(made), layOut);
      expect(flat(pdftotext(await laid.write(), '-raw'))).toBe(wordsOf(language, made));
    }
  });

  it('sets two languages side by side, each whole in its half of the page', async () => {
    const made = invite();
    const { laid } = await fitInvite(sheetOf(made), layOut);
    const pdf = await laid.write();
    const half = (x: number) => flat(pdftotext(pdf, '-raw', '-x', `${x}`, '-y', '0', '-W', '306', '-H', '792'));
    expect(half(0)).toBe(wordsOf('en', made));
    expect(half(306)).toBe(wordsOf('es', made));
  });

  it('keeps the parts of both languages at the same height', async () => {
    const { laid } = await fitInvite(sheetOf(invite()), layOut);
    const boxes = pdftotext(await laid.write(), '-bbox');
    const tops = (word: string) =>
      [...boxes.matchAll(new RegExp(`yMin="([\\d.]+)"[^>]*>${word}</word>`, 'g'))].map((match) => Number(match[1]));
    const [left, right] = tops('555-0142');
    expect(left).toBeCloseTo(right ?? 0, 1);
    expect(tops('Rahima')).toHaveLength(2);
  });

  it('fits one page for every place, paper, size and length of name', async () => {
    const names = ['A', 'Rahima Akter', 'W'.repeat(80), 'Wilhelmina Featherstonehaugh '.repeat(3).slice(0, 80).trim()];
    for (const place of InvitePlace.options) {
      for (const paper of Paper.options) {
        for (const textSize of [12, 14, 18] as const) {
          for (const languages of [['en'], ['es'], ['en', 'es']] as const) {
            for (const name of names) {
              const sheet = sheetOf(invite({ place, paper, textSize, languages: [...languages], name }));
              const fitted = await fitInvite(sheet, layOut);
              expect(fitted.laid.pages).toBe(1);
              expect(fitted.textSize).toBeGreaterThanOrEqual(SMALLEST_TEXT);
              expect(fitted.textSize).toBeLessThanOrEqual(textSize);
            }
          }
        }
      }
    }
  }, 240_000);

  it('keeps the size that was asked for where an ordinary name is on it', async () => {
    for (const textSize of [12, 14] as const) {
      for (const place of InvitePlace.options) {
        expect((await fitInvite(sheetOf(invite({ textSize, place })), layOut)).textSize).toBe(textSize);
      }
    }
  });

  it('prints whatever name people have, on one page, without a hole in it', async () => {
    const name = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
        fc.string({
          unit: fc.constantFrom('\uD800', '\u202E', '\u0000', '👨‍👩‍👧', '\u0301', 'ক', 'م', ' ', '王'),
          minLength: 1,
          maxLength: 40,
        }),
      )
      .map((text) => text.slice(0, 80))
      .filter((text) => text.trim() !== '');
    await fc.assert(
      fc.asyncProperty(name, async (hostile) => {
        const fitted = await fitInvite(sheetOf(invite({ name: hostile, languages: ['en'] })), layOut);
        expect(fitted.laid.pages).toBe(1);
        const codes = drawnRuns(await fitted.laid.write()).flatMap((run) => run.codes);
        expect(codes).not.toContain(0);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('keeps a number on one line, as large as the frame allows', async () => {
    for (const phone of [
      '555-0100',
      '(718) 555-0142',
      '+1 (718) 555-0142',
      '00880 1711 555 0142 88',
      '888888888888888888888888',
    ]) {
      const { laid } = await fitInvite(sheetOf(invite({ phone })), layOut);
      const pdf = await laid.write();
      const half = pdftotext(pdf, '-layout', '-x', '0', '-y', '0', '-W', '306', '-H', '792');
      expect(half).toContain(phone);
      const largest = Math.max(...drawnRuns(pdf).map(({ size }) => size));
      expect(largest).toBeGreaterThan(20);
    }
  });

  it('refuses what is not filled in, naming it', () => {
    const fieldsOf = (made: Invite) => {
      try {
        return sheetOf(made);
      } catch (error) {
        return error instanceof Refusal ? [error.code, error.detail.fields] : error;
      }
    };
    expect(fieldsOf(invite({ name: '  ', phone: '' }))).toEqual(['flyer.incomplete', ['name', 'phone']]);
    expect(fieldsOf(invite({ phone: ' ' }))).toEqual(['flyer.incomplete', ['phone']]);
  });

  it('refuses what does not fit even at the smallest size, naming the language', async () => {
    const sheet = sheetOf(invite());
    const [english, spanish] = sheet.columns;
    if (!english || !spanish) throw new Error('Two columns were asked for.');
    const much = 'Muy largo. '.repeat(400);
    for (const long of [
      { ...spanish, invitation: much },
      { ...spanish, title: much },
      { ...spanish, steps: [much] },
    ]) {
      await expect(fitInvite({ ...sheet, columns: [english, long] }, layOut)).rejects.toMatchObject({
        code: 'flyer.tooLong',
        detail: { languages: ['es'] },
      });
    }
  });
});
