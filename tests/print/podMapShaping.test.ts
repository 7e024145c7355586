import { describe, expect, it } from 'vitest';
import { widthOf } from '../../main/domain/podmap/textWidth.ts';
import type { PodMapSheet } from '../../main/domain/sheets.ts';
import { picturePages, podMapPages } from '../../main/print/fitPodMap.ts';
import { createFonts } from '../../main/print/fonts.ts';
import { createItemizer } from '../../main/print/text/itemize.ts';
import { type DrawnRun, drawnRuns } from './support/drawn.ts';
import { engine, FONTS } from './support/engine.ts';
import { differences, lettersOf, type Said, shapedBy } from './support/harfbuzz.ts';
import { filledMap } from './support/mapSheets.ts';
import { SCRIPT_FAMILIES, SCRIPT_NAMES, type ScriptName } from './support/names.ts';
import { podOf } from './support/podSheets.ts';
import { SCRIPTS } from './support/words.ts';

type Circle = PodMapSheet['scene']['circles'][number];

/** A map of these people as a file that can be read back, and the people as they stand on it. */
async function printed(people: readonly ScriptName[], language: string, rightToLeft: boolean) {
  const names = people.map(({ name }) => name);
  const sheet = { ...filledMap('en', 'letter', names), language, rightToLeft };
  const press = engine().start({ compress: false, language });
  for (const page of podMapPages(sheet, press).pages) press.add(page);
  return { scene: sheet.scene, runs: drawnRuns(await press.finish()) };
}

/** Text inside a circle, line by line from above: each where its leftmost piece begins, glyphs counted from there. */
function linesIn({ x, y, r }: Circle, height: number, runs: readonly DrawnRun[]) {
  const inside = runs.filter(({ start }) => start.page === 0 && Math.hypot(start.x - x, height - start.y - y) < r);
  const baselines = [...new Set(inside.map(({ start }) => start.y.toFixed(2)))].sort((a, b) => Number(b) - Number(a));
  return baselines.map((baseline) => {
    const pieces = inside.filter(({ start }) => start.y.toFixed(2) === baseline);
    const left = Math.min(...pieces.map(({ start }) => start.x));
    return {
      sizes: [...new Set(pieces.map(({ size }) => size))],
      glyphs: pieces.flatMap(({ start, glyphs }) => glyphs.map((glyph) => ({ ...glyph, x: glyph.x + start.x - left }))),
    };
  });
}

/** Lines of a map's labels that are not what HarfBuzz makes of them. */
function wrongLines(
  { scene, runs }: Awaited<ReturnType<typeof printed>>,
  people: readonly (Said | undefined)[],
): string[] {
  return scene.circles.slice(1).flatMap((circle, i) => {
    const said = people[i];
    const found = linesIn(circle, scene.height, runs);
    const { lines, size } = circle.label;
    if (!said || found.length !== lines.length) return [`${lines.join(' | ')}: ${found.length} lines`];
    return lines.filter((line, n) => {
      const drawn = found[n];
      return drawn?.sizes.join() !== `${size}` || differences(drawn.glyphs, shapedBy(line, size, said).glyphs) > 0;
    });
  });
}

const regular = (person: ScriptName, language: string): Said => ({
  ...person,
  language,
  font: `${person.font}-Regular`,
});

describe.each(SCRIPT_FAMILIES)('names on a map in %s', (family) => {
  const people = SCRIPT_NAMES.filter(({ font }) => font === family);

  it.each([...new Set(people.map(({ language }) => language))])(
    'are what HarfBuzz makes of them in the language of a sheet that is written so: %s',
    async (language) => {
      const own = people.filter((person) => person.language === language);
      const map = await printed(own, language, own[0]?.rightToLeft ?? false);
      expect(map.scene.circles.some(({ label }) => label.cut)).toBe(false);
      const said = own.map((person) => regular(person, language));
      expect(wrongLines(map, said)).toEqual([]);
    },
  );

  it('are what HarfBuzz makes of them in no language on a sheet of another script', async () => {
    const [language, rightToLeft] = family === 'NotoSansHebrew' ? (['ar', true] as const) : (['yi', true] as const);
    // Where nothing tells whose letters they are: the plain hand of Arabic, the simplified shapes of Chinese.
    const plain: Readonly<Record<string, string>> = { NotoNastaliqUrdu: 'NotoSansArabic', NotoSansTC: 'NotoSansSC' };
    const said = people.map((person) => regular({ ...person, font: plain[person.font] ?? person.font }, 'und'));
    expect(wrongLines(await printed(people, language, rightToLeft), said)).toEqual([]);
  });
});

it('sets a crowd of every script so, too', async () => {
  const people = SCRIPT_NAMES.filter(
    ({ name, font, language }) => name.length < 20 && font !== 'NotoNastaliqUrdu' && language !== 'zh-Hant',
  );
  const map = await printed(people, 'th', false);
  expect(map.scene.circles).toHaveLength(people.length + 1);
  expect(map.scene.circles.some(({ label }) => label.cut)).toBe(false);
  const said = people.map((person) => regular(person, person.language === 'th' ? 'th' : 'und'));
  expect(wrongLines(map, said)).toEqual([]);
});

it('sets the name in the middle in bold, as HarfBuzz does', async () => {
  const { scene, runs } = await printed([], 'en', false);
  const [you] = scene.circles;
  if (!you) throw new Error('Nobody in the middle.');
  const said = { font: 'NotoSans-Bold', language: 'en', rightToLeft: false };
  const [line] = linesIn(you, scene.height, runs);
  expect(you.label.lines).toEqual(['Zebulon']);
  expect(differences(line?.glyphs ?? [], shapedBy('Zebulon', you.label.size, said).glyphs)).toBe(0);
});

it('would notice a name in another hand', async () => {
  const urdu = SCRIPT_NAMES.filter(({ language }) => language === 'ur');
  const map = await printed(urdu, 'ur', true);
  const plain = urdu.map((person) => regular({ ...person, font: 'NotoSansArabic' }, 'ur'));
  expect(wrongLines(map, plain)).toHaveLength(map.scene.circles.slice(1).flatMap(({ label }) => label.lines).length);
});

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** What is left of a name once the longest beginnings that were drawn as HarfBuzz shapes them are taken off. */
function notDrawn(name: string, runs: readonly DrawnRun[], said: Said): string {
  const ends = [...graphemes.segment(name)].map(({ index, segment }) => index + segment.length).reverse();
  const end = ends.find((at) => {
    const beginning = name.slice(0, at);
    return [...new Set(runs.map(({ size }) => size))].some((size) => {
      const { glyphs: wanted } = shapedBy(beginning, size, said);
      return runs.some((run) => run.size === size && differences(run.glyphs, wanted) === 0);
    });
  });
  return end === undefined || name === '' ? name : notDrawn(name.slice(end).trimStart(), runs, said);
}

describe.each(SCRIPT_NAMES.map((person) => [person.language, person.name, person] as const))(
  'a name in the pod seen whole in %s: %s',
  (language, name, person) => {
    it('is what HarfBuzz makes of it', async () => {
      const sheet = { ...podOf('en', 'letter', [name, 'Zebulon']), language, rightToLeft: person.rightToLeft };
      const press = engine().start({ compress: false, language });
      const [page] = picturePages(sheet, press).pages;
      if (!page) throw new Error('No page.');
      press.add(page);
      const runs = drawnRuns(await press.finish()).filter(({ glyphs }) => glyphs.length > 0);
      expect(notDrawn(name, runs, regular(person, language))).toBe('');
      const other = { ...regular(person, language), font: 'NotoSans-Bold' };
      expect(notDrawn('Zebulon', runs, other)).toBe('Zebulon');
    });
  },
);

describe('how wide a line is reckoned', () => {
  const wider = (words: readonly string[], said: Omit<Said, 'font'> & { readonly font: string }) =>
    words.filter((word) =>
      ['Regular', 'Bold'].some(
        (weight) => shapedBy(word, 1, { ...said, font: `${said.font}-${weight}` }).width > widthOf(word),
      ),
    );

  it.each(SCRIPT_NAMES.map((person) => [person.name, person] as const))('is enough for %s', (name, person) => {
    expect(wider([name, ...name.split(' ')], person)).toEqual([]);
  });

  it.each(SCRIPTS.map((script) => [script.language, script] as const))('is enough for words in %s', (_, script) => {
    expect(script.words.length).toBeGreaterThan(2000);
    expect(wider(script.words, script)).toEqual([]);
  });

  it('is enough for every line that a circle was laid out for, and those lie within it', () => {
    const scenes = SCRIPT_FAMILIES.map((family) => {
      const people = SCRIPT_NAMES.filter(({ font }) => font === family);
      return {
        people,
        scene: filledMap(
          'en',
          'a4',
          people.map(({ name }) => name),
        ).scene,
      };
    });
    let lines = 0;
    for (const { people, scene } of scenes) {
      scene.circles.slice(1).forEach(({ label, r }, i) => {
        const person = people[i];
        if (!person) throw new Error('A circle of nobody.');
        for (const line of label.lines) {
          const { width } = shapedBy(line, label.size, regular(person, person.language));
          expect(width, line).toBeLessThanOrEqual(widthOf(line) * label.size + 1e-9);
          expect(width, line).toBeLessThan(2 * r);
          lines++;
        }
      });
    }
    expect(lines).toBeGreaterThan(SCRIPT_NAMES.length);
  });

  it('is enough for each letter that a font of ours holds, in the font it is set in', () => {
    const itemize = createItemizer(createFonts(FONTS));
    const all = new Set(SCRIPT_FAMILIES.flatMap((family) => lettersOf(`${family}-Bold`)));
    // Tens of thousands of squares are all as wide as one another.
    const letters = [...all].filter((letter, i) => i % 50 === 0 || !/[\p{Script=Han}\p{Script=Hangul}]/u.test(letter));
    const tooWide = letters.filter((letter) =>
      ['und', 'ur'].some((language) => {
        const [item] = itemize(letter, language, 'Bold');
        const font = item?.font.replace(/-\w+$/, '') ?? '';
        const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(letter);
        return wider([letter], { rightToLeft, language, font }).length > 0;
      }),
    );
    expect(all.size).toBeGreaterThan(10_000);
    expect(letters.length).toBeGreaterThan(2500);
    expect(tooWide).toEqual([]);
  });
});
