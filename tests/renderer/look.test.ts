import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const RENDERER = resolve(import.meta.dirname, '../../renderer');
const tokens = readFileSync(join(RENDERER, 'ui/tokens.css'), 'utf8');

/** The colours of one theme; dark ones stand over the light ones they replace. */
function colours(theme: 'light' | 'dark'): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, selector = '', body = ''] of tokens.matchAll(/(:root[^{]*)\{([^}]*)\}/g)) {
    if (selector.includes('dark') && theme === 'light') continue;
    for (const [, name = '', value = ''] of body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)) found.set(name, value);
  }
  return found;
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, 1.4.3. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const PAPERS = ['paper', 'paper-raised', 'paper-sunk'];
const TEXT: [string, string][] = [
  ...PAPERS.flatMap((paper): [string, string][] => ['ink', 'ink-soft', 'accent', 'warn'].map((ink) => [ink, paper])),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['ink', 'accent-soft'],
  ['accent', 'accent-soft'],
  ['ink', 'warn-soft'],
  ['warn', 'warn-soft'],
  ['ink', 'line-soft'],
  ['paper', 'ink'],
];
const SHAPES: [string, string][] = PAPERS.flatMap((paper): [string, string][] => [
  ['line', paper],
  ['focus', paper],
]);

describe.each(['light', 'dark'] as const)('the colours, %s', (theme) => {
  const colour = colours(theme);
  const ratio = (a: string, b: string) => contrast(colour.get(a) ?? '', colour.get(b) ?? '');
  test.each(TEXT)('%s can be read on %s', (ink, paper) => {
    expect(ratio(ink, paper)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(SHAPES)('%s can be seen on %s', (line, paper) => {
    expect(ratio(line, paper)).toBeGreaterThanOrEqual(3);
  });
});

const sheets = readdirSync(RENDERER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

describe('style sheets', () => {
  test('there are some', () => {
    expect(sheets.length).toBeGreaterThan(20);
  });
  test.each(sheets)('%s mirrors by itself from right to left', (name) => {
    const css = readFileSync(join(RENDERER, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    const physical = css.match(
      /^\s*((margin|padding|border)-(left|right)[\w-]*|left|right|text-align:\s*(left|right)|float:\s*(left|right))\s*:/gm,
    );
    expect(physical ?? []).toEqual([]);
  });
  test.each(sheets.filter((name) => !/tokens|fonts/.test(name)))('%s takes its colours from the tokens', (name) => {
    const css = readFileSync(join(RENDERER, name), 'utf8');
    // Paper is white and print black; veils and shadows are see-through.
    const own = (css.match(/#[0-9a-f]{3,8}\b/gi) ?? []).filter((hex) => !/^#(fff|000)$/i.test(hex));
    expect(own).toEqual([]);
  });
});
