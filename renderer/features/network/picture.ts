import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import type { Network } from '../../../preload/contract/ties.ts';
import { drawnApart, NAME_SIZE, type Sign } from './labels.ts';
import { detailWhenNear, READABLE } from './near.ts';
import { allInSight, PADDING } from './sight.ts';

/** So many units high, more the more people are in it; as much wider as the room for it is. */
const heightFor = (people: number): number => 150 + Math.sqrt(people) * 60;
const widerIn = ({ clientWidth, clientHeight }: Element): number =>
  Math.min(2.2, Math.max(0.8, clientWidth / Math.max(1, clientHeight)));

/** Words of the picture's style, which is drawn on a canvas and cannot read style sheets. */
export interface Colours {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly paper: string;
  readonly font: string;
}

export const coloursOf = (element: Element): Colours => {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(name).trim();
  return {
    ...{ ink: of('--ink'), soft: of('--ink-soft'), line: of('--line'), accent: of('--accent') },
    ...{ paper: of('--paper-raised'), font: of('--font') },
  };
};

type SignOf = Sign & { readonly id: string; readonly bridges: boolean };

/** Where everybody stands and how large, in the units of the drawing. */
function signsOf(people: Network['people'], wider: number): SignOf[] {
  const height = heightFor(people.length);
  return drawnApart(people).map(({ id, name, x, y, askedBy, bridges }) => ({
    ...{ id, name, bridges, x: x * height * wider, y: y * height, size: 18 + Math.min(26, askedBy * 3) },
  }));
}

/** People and ties as the drawing library takes them, nobody named yet. */
function elementsOf(signs: readonly SignOf[], ties: Network['ties'], without: string | null): ElementDefinition[] {
  return [
    ...signs.map(({ id, x, y, size, bridges }) => ({
      group: 'nodes' as const,
      data: { id, size },
      position: { x, y },
      classes: [bridges ? 'bridges' : '', id === without ? 'away' : ''],
    })),
    ...ties.map(({ from, to, mutual, bridge }) => ({
      group: 'edges' as const,
      data: { id: `${from} ${to}`, source: from, target: to },
      classes: [mutual ? 'mutual' : 'oneWay', bridge ? 'bridge' : ''],
    })),
  ];
}

// Every rule costs for each of a thousand people and three thousand ties: nothing is said that need not be.
export const styleOf = ({ ink, soft, line, accent, paper, font }: Colours): StylesheetJson => [
  {
    selector: 'node',
    style: {
      ...{ width: 'data(size)', height: 'data(size)', 'background-color': paper },
      ...{ 'border-width': 2, 'border-color': accent },
    },
  },
  {
    selector: 'node.named',
    style: {
      ...{ label: 'data(name)', color: ink },
      ...{ 'font-family': font, 'font-size': NAME_SIZE },
      // On the side that was found for it: rules of their own for sides would cost everybody, with or without a name.
      ...{ 'text-halign': 'data(halign)' as 'center', 'text-valign': 'data(valign)' as 'bottom' },
      ...{ 'text-margin-x': 'data(across)' as unknown as number, 'text-margin-y': 'data(down)' as unknown as number },
      // At the line breaks that are in it, and no others.
      ...{ 'text-wrap': 'wrap', 'text-max-width': '1000px' },
      ...{ 'text-background-color': paper, 'text-background-opacity': 0.8, 'text-background-padding': '1px' },
      'min-zoomed-font-size': READABLE,
    },
  },
  { selector: 'node.bridges', style: { shape: 'rectangle', 'border-width': 4 } },
  { selector: 'node.away', style: { 'border-style': 'dashed', 'border-color': soft, color: soft, opacity: 0.6 } },
  { selector: 'node:selected', style: { 'background-color': accent } },
  // A line is nothing to click: who looks for what is under the mouse need not look at three thousand of them.
  { selector: 'edge', style: { width: 3, 'line-color': line, events: 'no' } },
  { selector: 'edge.oneWay', style: { width: 1.5 } },
  {
    selector: 'edge.pointed',
    style: {
      // Only this kind of line ends where the sign begins, for its arrow.
      'curve-style': 'straight',
      ...{ 'target-arrow-shape': 'triangle', 'target-arrow-color': line, 'arrow-scale': 0.9 },
    },
  },
  { selector: 'edge.bridge', style: { 'line-style': 'dashed', 'line-color': ink, 'target-arrow-color': ink } },
  { selector: 'node.quiet, edge.quiet', style: { opacity: 0.15 } },
];

/** The library puts its one rule into the page itself, which the page's policy forbids; ours are in a file. */
const ITS_STYLE = '__________cytoscape_stylesheet';
function keepStyleOut(): void {
  if (document.getElementById(ITS_STYLE)) return;
  const mark = document.createElement('meta');
  mark.id = ITS_STYLE;
  document.head.append(mark);
}

/** Draws a network into an element, as large as it goes. */
export function drawNetwork(container: HTMLElement, network: Network, without: string | null): Core {
  keepStyleOut();
  const signs = signsOf(network.people, widerIn(container));
  const [minZoom, maxZoom] = [0.05, 4];
  const core = cytoscape({
    container,
    elements: elementsOf(signs, network.ties, without),
    style: styleOf(coloursOf(container)),
    layout: { name: 'preset', fit: false },
    ...allInSight(signs, container, { minZoom, maxZoom }),
    ...{ minZoom, maxZoom, autoungrabify: true, boxSelectionEnabled: false },
  });
  detailWhenNear(core, signs);
  // With names the picture is larger.
  if (core.nodes('.named').nonempty()) core.fit(undefined, PADDING);
  return core;
}
