import cytoscape, { type Core } from 'cytoscape';
import { expect, it } from 'vitest';
import { type Sign, sidesOf } from '../../renderer/features/network/labels.ts';
import { detailWhenNear } from '../../renderer/features/network/near.ts';
import { styleOf } from '../../renderer/features/network/picture.ts';

const COLOURS = { ink: '#000', soft: '#555', line: '#999', accent: '#055', paper: '#fff', font: 'sans-serif' };
/** In the middle; to each side somebody, one after the other, who leaves its name less room. */
const MIDDLE = { id: 'middle', x: 0, y: 0, size: 20, name: 'Rosa Delgado' };
const ABOUT = [
  [0, 60],
  [0, -60],
  [80, 0],
] as const;
const DRAWN = {
  below: ['center', 'bottom', 0, 4],
  above: ['center', 'top', 0, -4],
  after: ['right', 'center', 7, 0],
  before: ['left', 'center', -7, 0],
} as const;

function drawn(signs: readonly (Sign & { readonly id: string })[], zoom: number): Core {
  const core = cytoscape({
    ...{ headless: true, styleEnabled: true, style: styleOf(COLOURS), layout: { name: 'preset', fit: false }, zoom },
    elements: [
      ...signs.map(({ id, x, y, size }) => ({ data: { id, size }, position: { x, y } })),
      ...signs.slice(1).map(({ id }) => ({ data: { source: id, target: 'middle' }, classes: ['oneWay'] })),
    ],
  });
  detailWhenNear(core, signs);
  return core;
}
const nameOf = (core: Core, id: string) => {
  const sign = core.getElementById(id);
  const [across, down] = ['text-margin-x', 'text-margin-y'].map((name) => Number.parseFloat(sign.style(name)) || 0);
  return [sign.style('text-halign'), sign.style('text-valign'), across, down];
};

it('draws each name on the side that was found for it', () => {
  const met = new Set<string>();
  for (let many = 0; many <= ABOUT.length; many++) {
    const others = ABOUT.slice(0, many).map(([x, y], at) => ({ ...MIDDLE, id: `other ${at}`, x, y, name: 'Bo' }));
    const signs = [MIDDLE, ...others];
    const sides = sidesOf(
      signs,
      others.map((from) => ({ from, to: MIDDLE })),
    );
    const core = drawn(signs, 1);
    for (const [at, { id }] of signs.entries()) {
      const side = sides[at] ?? 'below';
      met.add(side);
      expect([id, ...nameOf(core, id)]).toEqual([id, ...DRAWN[side]]);
    }
  }
  expect([...met].sort()).toEqual(['above', 'after', 'before', 'below']);
});

it('names nobody and points no line while neither could be seen, and does both once one is near', () => {
  const core = drawn([MIDDLE, { ...MIDDLE, id: 'other', x: 300 }], 0.2);
  const detail = () => [
    core.nodes().map((node) => node.style('label')),
    core.edges().map((edge) => edge.style('target-arrow-shape')),
  ];
  expect(detail()).toEqual([['', ''], ['none']]);
  core.zoom(1);
  expect(detail()).toEqual([
    ['Rosa Delgado', 'Rosa Delgado'].map((name) => expect.stringContaining(name.split(' ')[1] ?? '')),
    ['triangle'],
  ]);
});
