import { expect, it } from 'vitest';
import { podMapPages } from '../../main/print/fitPodMap.ts';
import { svgOf } from '../../main/print/svg.ts';
import { AppLanguage } from '../../preload/contract/flyerKinds.ts';
import { drawnRuns } from './support/drawn.ts';
import { engine } from './support/engine.ts';
import { filledMap, NAMES } from './support/mapSheets.ts';

const TAG = /<(\/?)([a-z]+)((?: [a-z-]+="[^"<>&]*")*)(\/?)>/gi;

/** Fails where a tag is not one of XML, or does not close the one that was opened last. */
function tagsOf(svg: string): string[] {
  const body = svg.replace(/^<\?xml [^>]*\?>/, '');
  expect(body.replace(TAG, '').trim()).toBe('');
  const open: string[] = [];
  const met: string[] = [];
  for (const [, closing, name = '', , empty] of body.matchAll(TAG)) {
    if (closing) expect(open.pop()).toBe(name);
    else met.push(name);
    if (!closing && !empty) open.push(name);
  }
  expect(open).toEqual([]);
  return met;
}

it.each(AppLanguage.options)(
  'a map in %s as SVG has an outline for each glyph of the PDF, and no text',
  async (language) => {
    const press = engine().start({ compress: false, language });
    const { pages } = podMapPages({ ...filledMap(language, 'letter'), details: null }, press);
    const [first] = pages;
    if (!first) throw new Error('No page.');
    const svg = svgOf(first);
    press.add(first);
    const glyphs = drawnRuns(await press.finish()).flatMap((run) => run.glyphs);
    const tags = tagsOf(svg);
    expect(glyphs.length).toBeGreaterThan(100);
    expect(tags.filter((tag) => tag === 'use')).toHaveLength(glyphs.length);
    expect(
      [...new Set(tags)].filter(
        (tag) => !['svg', 'g', 'defs', 'path', 'use', 'rect', 'ellipse', 'polygon', 'polyline'].includes(tag),
      ),
    ).toEqual([]);
    for (const name of [...NAMES, 'Zebulon']) expect(svg).not.toContain(name);
  },
);
