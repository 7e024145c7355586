import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createEngine } from '../../main/print/engine.ts';
import { createFonts } from '../../main/print/fonts.ts';
import { shape } from '../../main/print/shaper.ts';
import { createItemizer } from '../../main/print/text/itemize.ts';
import { drawnRuns } from './support/drawn.ts';
import { engine, FONTS, flat, pdfOf, pdftotext } from './support/engine.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});
/** The small fonts only: enough for Latin text, quick to copy. */
function copyOfFonts(): string {
  const folder = mkdtempSync(join(tmpdir(), 'podkeeper-fonts-'));
  folders.push(folder);
  for (const file of ['fonts.json', 'NotoSans-Regular.ttf', 'NotoSans-Bold.ttf'])
    cpSync(join(FONTS, file), join(folder, file));
  return folder;
}
const hello = { content: [{ text: 'Hello' }] };

describe('the fonts', () => {
  it('stay within 35 MB and bring their licences', () => {
    const files = readdirSync(FONTS);
    const fonts = files.filter((file) => file.endsWith('.ttf'));
    expect(fonts).toHaveLength(22);
    expect(fonts.reduce((sum, file) => sum + statSync(join(FONTS, file)).size, 0)).toBeLessThanOrEqual(35_000_000);
    for (const family of new Set(fonts.map((file) => file.replace(/-.*/, '')))) {
      expect(readFileSync(join(FONTS, `OFL-${family}.txt`), 'utf8')).toContain('SIL Open Font License');
    }
  });

  it('are not made again while they are fresh', () => {
    const script = join(import.meta.dirname, '../../scripts/fonts.ts');
    expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toContain('up to date');
  });

  it('know their characters without being opened, exactly as they are', () => {
    const fonts = createFonts(FONTS);
    for (const name of ['NotoSans-Bold', 'NotoSansBengali-Regular', 'NotoSansSC-Bold']) {
      const { shaping } = fonts.open(name);
      for (let code = 0; code < 0x11000; code += 7) {
        expect(fonts.covers(name, code), `${name} ${code}`).toBe((shaping.glyph(code) ?? 0) !== 0);
      }
    }
  });

  it('hold the rare characters of names', () => {
    const fonts = createFonts(FONTS);
    for (const rare of '喆镕堃犇瑧') expect(fonts.covers('NotoSansSC-Regular', rare.codePointAt(0) ?? 0)).toBe(true);
  });

  it('are refused when damaged, cut short or gone, with the font list or without', async () => {
    const refused = async (damage: (folder: string) => void) => {
      const folder = copyOfFonts();
      damage(folder);
      await expect((async () => createEngine(folder).layOut(hello))()).rejects.toMatchObject({
        code: 'print.fontMissing',
      });
    };
    await refused((folder) => rmSync(join(folder, 'NotoSans-Regular.ttf')));
    await refused((folder) => truncateSync(join(folder, 'NotoSans-Regular.ttf'), 1000));
    await refused((folder) => {
      const bytes = readFileSync(join(folder, 'NotoSans-Regular.ttf'));
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
      writeFileSync(join(folder, 'NotoSans-Regular.ttf'), bytes);
    });
    await refused((folder) => rmSync(join(folder, 'fonts.json')));
    await refused((folder) => writeFileSync(join(folder, 'fonts.json'), '{"fonts":[{"file":1}]}'));
    await refused((folder) => writeFileSync(join(folder, 'fonts.json'), 'no list'));
    const laid = await createEngine(copyOfFonts()).layOut(hello);
    expect(laid.pages).toBe(1);
  });
});

describe('choosing a font for every character', () => {
  const itemize = createItemizer(createFonts(FONTS));
  const said = (text: string, language = 'und', weight: 'Regular' | 'Bold' = 'Regular') =>
    itemize(text, language, weight).map(({ text: part, font }) => `${part}|${font}`);

  it('takes Latin and digits from Noto Sans in every language', () => {
    expect(said('ফোন 555-0142', 'bn')).toEqual(['ফোন |NotoSansBengali-Regular', '555-0142|NotoSans-Regular']);
    expect(said('فون 555', 'ur')).toEqual(['فون|NotoNastaliqUrdu-Regular', ' 555|NotoSans-Regular']);
  });
  it('takes Chinese characters as the language writes them', () => {
    expect(said('骨', 'zh-Hant')).toEqual(['骨|NotoSansTC-Regular']);
    expect(said('骨', 'zh-Hans')).toEqual(['骨|NotoSansSC-Regular']);
    expect(said('骨', 'ko')).toEqual(['骨|NotoSansKR-Regular']);
    expect(said('骨', 'bn')).toEqual(['骨|NotoSansSC-Regular']);
  });
  it('draws what Bold lacks in Regular', () => {
    expect(said('王喆', 'zh-Hans', 'Bold')).toEqual(['王|NotoSansSC-Bold', '喆|NotoSansSC-Regular']);
  });
  it('keeps an apostrophe with its Latin name', () => {
    expect(said('O’Brien', 'zh-Hans')).toEqual(['O’Brien|NotoSans-Regular']);
  });
  it('shows one box for one thing nobody can draw', () => {
    expect(
      said('Ana 👨‍👩‍👧!')
        .map((part) => part.split('|')[0])
        .join(''),
    ).toBe('Ana □!');
  });
});

describe('the engine', () => {
  it('survives any text, draws no glyph 0 and leaves no page out', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('ltr', 'rtl', 'auto'),
        async (text, direction) => {
          const { pdf, pages } = await pdfOf({ content: [{ text, direction }, { text: 'The end' }] });
          expect(pages).toBeGreaterThan(0);
          const runs = drawnRuns(pdf);
          expect(runs.flatMap(({ codes }) => codes)).not.toContain(0);
          expect(runs.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  it('prints a name of 10,000 characters over pages, cut between characters only', async () => {
    for (const word of ['W', 'ক্ষি', 'لا']) {
      const text = word.repeat(Math.ceil(10_000 / word.length));
      const { pdf, pages } = await pdfOf({ content: [{ text, direction: 'auto' }] });
      expect(pages).toBeGreaterThan(1);
      if (word === 'W') expect(pdftotext(pdf).replace(/\s/g, '')).toBe(text);
    }
  }, 60_000);

  it('cuts Arabic and Bengali words that are too wide only where the letters already stand apart or joined right', async () => {
    const fonts = createFonts(FONTS);
    const text = 'ক্ষ'.repeat(30);
    const { pdf } = await pdfOf({ content: [{ text, lang: 'bn' }], pageMargins: [250, 250, 250, 250] });
    const runs = drawnRuns(pdf);
    const whole = shape(fonts.open('NotoSansBengali-Regular'), text, { rightToLeft: false, language: 'bn' });
    expect(runs.length).toBeGreaterThan(1);
    expect(runs.flatMap(({ glyphs }) => glyphs)).toHaveLength(whole.clusters.flatMap(({ glyphs }) => glyphs).length);
  });

  it('reads phones left to right on the page of an Arabic paragraph', async () => {
    const { pdf } = await pdfOf({
      defaultStyle: { lang: 'ar', direction: 'rtl' },
      content: [{ text: 'اتصلوا بماريا على (555) 010-0199 الساعة 6:30 pm من فضلكم' }],
    });
    const boxes = [...pdftotext(pdf, '-bbox').matchAll(/xMin="([\d.]+)"[^>]*>([^<]*)</g)];
    const x = (part: string) => Number(boxes.find((box) => box[2]?.includes(part))?.[1]);
    expect(x('555')).toBeLessThan(x('010-0199'));
    expect(x('6:30')).toBeLessThan(x('pm'));
    expect(x('6:30')).toBeLessThan(x('555'));
  });

  it('lets text be copied out in every script that runs left to right', async () => {
    for (const [lang, text] of [
      ['en', 'Neighbors: José Łódź, №5 — (555) 010-0199'],
      ['bn', 'আমাদের প্রতিবেশী সবাইকে স্বাগতম'],
      ['hi', 'नमस्ते पड़ोसी आपका स्वागत है'],
      ['pa', 'ਸਾਡੇ ਗੁਆਂਢੀ ਜੀ ਆਇਆਂ ਨੂੰ'],
      ['th', 'สวัสดีเพื่อนบ้าน น้ำ ต่ำ'],
      ['ko', '안녕하세요 이웃 여러분'],
      ['zh-Hans', '你好，邻居。欢迎'],
      ['vi', 'Xin chào hàng xóm, chúng tôi giúp đỡ nhau'],
      ['ru', 'Привет, соседи'],
    ] as const) {
      const { pdf } = await pdfOf({ content: [{ text, lang }] });
      expect(flat(pdftotext(pdf)), lang).toBe(text);
    }
  });

  it('never opens a file or an address, whatever a definition names', async () => {
    const refused = async (node: object) => expect(engine().layOut({ content: [node] })).rejects.toThrow();
    await refused({ image: '/etc/passwd' });
    await refused({ image: 'file:///etc/hostname' });
    await refused({ svg: '<svg width="10" height="10"><image href="/etc/hostname" width="5" height="5"/></svg>' });
  });

  it('makes no link of anything', async () => {
    const { pdf } = await pdfOf({ content: [{ text: 'https://example.org', link: 'https://example.org' }] });
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('/URI');
  });
});
