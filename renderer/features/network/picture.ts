import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import type { Network } from '../../../preload/contract/ties.ts';
import { drawnApart, linesOf, NAME_GAP, NAME_SIZE, sidesOf } from './labels.ts';
import { isolated } from './tied.ts';

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

/** People and ties as the drawing library takes them. */
function elementsOf({ people, ties }: Network, without: string | null, wider: number): ElementDefinition[] {
  const height = heightFor(people.length);
  const signs = drawnApart(people).map((person) => ({
    ...{ ...person, x: person.x * height * wider, y: person.y * height },
    size: 18 + Math.min(26, person.askedBy * 3),
  }));
  const sides = sidesOf(signs);
  return [
    ...signs.map(({ id, name, x, y, size, bridges }, index) => ({
      group: 'nodes' as const,
      // Every line keeps the direction of its own letters, whatever that of the page.
      data: { id, name: linesOf(name).map(isolated).join('\n'), size },
      position: { x, y },
      classes: [sides[index] ?? 'below', bridges ? 'bridges' : '', id === without ? 'away' : ''].join(' '),
    })),
    ...ties.map(({ from, to, mutual, bridge }) => ({
      group: 'edges' as const,
      data: { id: `${from} ${to}`, source: from, target: to },
      classes: [mutual ? 'mutual' : 'oneWay', bridge ? 'bridge' : ''].join(' '),
    })),
  ];
}

export const styleOf = ({ ink, soft, line, accent, paper, font }: Colours): StylesheetJson => [
  {
    selector: 'node',
    style: {
      label: 'data(name)',
      ...{ width: 'data(size)', height: 'data(size)', 'background-color': paper },
      ...{ 'border-width': 2, 'border-color': accent, color: ink },
      ...{ 'font-family': font, 'font-size': NAME_SIZE, 'text-valign': 'bottom', 'text-margin-y': NAME_GAP },
      // At the line breaks that are in it, and no others.
      ...{ 'text-wrap': 'wrap', 'text-max-width': '1000px' },
      ...{ 'text-background-color': paper, 'text-background-opacity': 0.8, 'text-background-padding': '1px' },
      // Far away names would only be grey lines, and cost most of the drawing.
      'min-zoomed-font-size': 6,
    },
  },
  { selector: 'node.above', style: { 'text-valign': 'top', 'text-margin-y': -NAME_GAP } },
  {
    selector: 'node.after',
    style: { 'text-halign': 'right', 'text-valign': 'center', 'text-margin-x': NAME_GAP, 'text-margin-y': 0 },
  },
  {
    selector: 'node.before',
    style: { 'text-halign': 'left', 'text-valign': 'center', 'text-margin-x': -NAME_GAP, 'text-margin-y': 0 },
  },
  { selector: 'node.bridges', style: { shape: 'rectangle', 'border-width': 4 } },
  { selector: 'node.away', style: { 'border-style': 'dashed', 'border-color': soft, color: soft, opacity: 0.6 } },
  { selector: 'node:selected', style: { 'background-color': accent } },
  { selector: 'edge', style: { width: 1.5, 'line-color': line, 'curve-style': 'straight' } },
  {
    selector: 'edge.oneWay',
    style: { 'target-arrow-shape': 'triangle', 'target-arrow-color': line, 'arrow-scale': 0.9 },
  },
  { selector: 'edge.mutual', style: { width: 3 } },
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

/** Draws a network into an element. While it is moved a picture of it is moved, so that it follows the hand. */
export function drawNetwork(container: HTMLElement, network: Network, without: string | null): Core {
  keepStyleOut();
  return cytoscape({
    container,
    elements: elementsOf(network, without, widerIn(container)),
    style: styleOf(coloursOf(container)),
    layout: { name: 'preset', fit: true, padding: 24 },
    ...{ textureOnViewport: network.people.length > 150, hideEdgesOnViewport: false },
    ...{ minZoom: 0.05, maxZoom: 4, autoungrabify: true, boxSelectionEnabled: false },
  });
}
