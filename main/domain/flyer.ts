import { Refusal } from '../../preload/contract/errors.ts';
import type { Flyer } from '../../preload/contract/flyerKinds.ts';
import type { FlyerText } from '../../preload/contract/flyerText.ts';
import { blocksOf } from './flyerBlocks.ts';
import { codeOf } from './flyerCode.ts';
import { type Said, saying } from './flyerSaying.ts';
import type { FlyerSheet, SignSheet } from './sheets.ts';

/** One language's text with the tag it is printed in. */
export interface SaidIn {
  readonly language: string;
  readonly text: FlyerText;
}

/** What a flyer still lacks before it can be printed, as names of its choices. */
export function lacking(flyer: Flyer, region: string): string[] {
  const { name, phone, meeting, template } = flyer;
  const needed: readonly (readonly [string, unknown])[] = [
    ['name', name.trim()],
    ['phone', phone.trim()],
    ...(template === 'meeting'
      ? ([
          ['meeting.day', meeting.day],
          ['meeting.time', meeting.time],
          ['meeting.where', meeting.where.trim()],
        ] as const)
      : []),
  ];
  const fields = needed.filter(([, value]) => !value).map(([field]) => field);
  // A code that only lacks the number is told as the missing number.
  const ofNumber = flyer.code.kind === 'tel' || flyer.code.kind === 'sms';
  const bare = ofNumber && fields.includes('phone');
  if (hasCode(template) && !bare && codeOf(flyer, region) === undefined) fields.push('code.value');
  return fields;
}

/** Signs are read from across the street, and messages are not on paper. */
const hasCode = (template: Flyer['template']): boolean => template !== 'windowSign' && template !== 'textMessage';

/**
 * A flyer ready to be laid out, in the languages of `said`. `region` is where its numbers and its clock are at home.
 * @throws Refusal flyer.incomplete naming what has not been filled in
 */
export function flyerSheet(flyer: Flyer, said: readonly SaidIn[], region: string): FlyerSheet | SignSheet {
  const fields = lacking(flyer, region);
  if (fields.length > 0) throw new Refusal('flyer.incomplete', { fields });
  const { paper, layout, tabs, textSize, blackAndWhite } = flyer;
  const [name, phone] = [flyer.name.trim(), flyer.phone.trim()];
  const told = said.map(({ language, text }): Said => ({ language, ...saying(text, flyer.place) }));
  if (flyer.template === 'windowSign') {
    return { kind: 'sign', paper, textSize, blackAndWhite, name, phone, signs: signsOf(flyer, told) };
  }
  return {
    kind: 'flyer',
    ...{ paper, layout, tabs, textSize, blackAndWhite, name, phone },
    shortName: flyer.shortName.trim() || name,
    code: hasCode(flyer.template) ? (codeOf(flyer, region) ?? null) : null,
    columns: told.map((each) => ({ language: each.language, blocks: blocksOf(flyer, each, region) })),
  };
}

const signsOf = ({ signs }: Flyer, told: readonly Said[]): SignSheet['signs'] =>
  [...new Set(signs)].map((sign) => ({
    sign,
    said: told.map(({ language, line }) => ({
      language,
      title: line('title'),
      word: line(`${sign}Word`),
      meaning: line(`${sign}Meaning`),
      how: line('how'),
      reach: line('reach'),
      askFor: line('askFor'),
    })),
  }));
