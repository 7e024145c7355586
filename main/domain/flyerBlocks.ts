import type { Flyer } from '../../preload/contract/flyerKinds.ts';
import type { Template } from '../../preload/contract/flyerText.ts';
import { whenSaid } from './flyerDates.ts';
import type { Said } from './flyerSaying.ts';
import type { FlyerBlock } from './sheets.ts';

type Build = (said: Said, flyer: Flyer, region: string) => FlyerBlock[];

const title = (text: string): FlyerBlock => ({ type: 'title', text });
const heading = (text: string): FlyerBlock => ({ type: 'heading', text });
const text = (words: string): FlyerBlock => ({ type: 'text', text: words });
const strong = (words: string): FlyerBlock => ({ type: 'strong', text: words });
const points = (items: readonly string[]): FlyerBlock => ({ type: 'list', items, numbered: false });
const steps = (items: readonly string[]): FlyerBlock => ({ type: 'list', items, numbered: true });
const contact = ({ line }: Said): FlyerBlock => ({ type: 'contact', reach: line('reach'), askFor: line('askFor') });

/** How each template is read, from the top to the number at its end. */
const BUILDS: Readonly<Record<Template, Build>> = {
  invite: (said) => [
    title(said.line('title')),
    text(said.line('invitation')),
    points(said.list('promises')),
    heading(said.line('stepsTitle')),
    steps(said.list('steps')),
    contact(said),
  ],
  doorNote: (said) => [
    title(said.line('greeting')),
    text(said.line('message')),
    points(said.list('offers')),
    text(said.line('closing')),
    contact(said),
  ],
  textMessage: (said) => [text(said.line('message')), contact(said)],
  // A sheet of its own kind: see flyer.ts.
  windowSign: () => [],
  meeting: (said, { meeting }, region) => [
    title(said.line('title')),
    text(said.line('invitation')),
    {
      type: 'facts',
      facts: [
        { label: said.line('when'), value: whenSaid(meeting.day ?? '', meeting.time, said.language, region) },
        { label: said.line('where'), value: meeting.where.trim() },
      ],
    },
    points(said.list('expect')),
    text(said.line('access')),
    contact(said),
  ],
  phoneTree: (said) => [
    title(said.line('title')),
    text(said.line('explanation')),
    heading(said.line('stepsTitle')),
    steps(said.list('steps')),
    heading(said.line('rulesTitle')),
    points(said.list('rules')),
    contact(said),
  ],
  healthTips: (said, { emergency }) => [
    title(said.line('title')),
    text(said.line('introduction')),
    // The number stays with the end of its sentence, and is as loud.
    strong([said.line('emergency'), emergency.trim()].filter(Boolean).join('\u00A0')),
    ...(['meet', 'supplies', 'care'] as const).flatMap((part) => [
      heading(said.line(`${part}Title`)),
      points(said.list(part)),
    ]),
    contact(said),
  ],
};

/** One language's share of a flyer, in reading order. */
export const blocksOf = (flyer: Flyer, said: Said, region: string): FlyerBlock[] =>
  BUILDS[flyer.template](said, flyer, region);
