import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import type { Network } from '../../../preload/contract/ties.ts';

/** The picture is laid out in a square of so many units a side, more the more people are in it. */
const sideFor = (people: number): number => 220 + Math.sqrt(people) * 72;
/** Screens are wider than high. */
const WIDER = 1.5;

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
export function elementsOf({ people, ties }: Network, without: string | null): ElementDefinition[] {
  const side = sideFor(people.length);
  return [
    ...people.map(({ id, name, x, y, askedBy, bridges }) => ({
      group: 'nodes' as const,
      data: { id, name, size: 18 + Math.min(26, askedBy * 3) },
      position: { x: x * side * WIDER, y: y * side },
      classes: [bridges ? 'bridges' : '', id === without ? 'away' : ''].join(' '),
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
      ...{ 'font-family': font, 'font-size': 14, 'text-valign': 'bottom', 'text-margin-y': 4 },
      ...{ 'text-background-color': paper, 'text-background-opacity': 0.8, 'text-background-padding': '1px' },
      // Far away names would only be grey lines, and cost most of the drawing.
      'min-zoomed-font-size': 6,
    },
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
    elements: elementsOf(network, without),
    style: styleOf(coloursOf(container)),
    layout: { name: 'preset', fit: true, padding: 24 },
    ...{ textureOnViewport: network.people.length > 150, hideEdgesOnViewport: false },
    ...{ minZoom: 0.05, maxZoom: 4, autoungrabify: true, boxSelectionEnabled: false },
  });
}
