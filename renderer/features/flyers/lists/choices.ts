import type { Audience } from '../../../../preload/contract/consent.ts';
import type {
  AppLanguage,
  ContactSheet,
  LabelStock,
  Labels,
  Paper,
  SignInSheet,
  WalkList,
} from '../../../../preload/contract/flyerKinds.ts';
import { FLYER_LISTS, type FlyerList } from '../../../ui/places.ts';
import { labelsOn } from './stocks.ts';

export const LISTS = FLYER_LISTS;
export type List = FlyerList;
export type LabelList = 'addressLabels' | 'nameBadges';

export const isLabels = (list: List): list is LabelList => list === 'addressLabels' || list === 'nameBadges';

/** Everything that is chosen. What two lists share is asked once; who will read it, for each. */
export interface Choices {
  readonly audiences: Readonly<Record<List, Audience>>;
  readonly zoneId: string | null;
  readonly language: AppLanguage;
  readonly paper: Paper;
  readonly title: string;
  readonly day: string;
  readonly where: string;
  readonly lines: number;
  readonly names: boolean;
  readonly stocks: Readonly<Record<LabelList, LabelStock>>;
  readonly startAt: number;
  readonly nudge: { readonly x: number; readonly y: number };
}

/** The choices before anything was chosen. Who reads a list is never taken to be fewer than may pick it up. */
export function firstChoices(paper: Paper, language: AppLanguage): Choices {
  return {
    audiences: {
      contactSheet: 'pod',
      signInSheet: 'pod',
      walkList: 'keyGroup',
      addressLabels: 'keyGroup',
      nameBadges: 'pod',
    },
    zoneId: null,
    language,
    paper,
    title: '',
    day: '',
    where: '',
    lines: 20,
    names: false,
    stocks: {
      addressLabels: paper === 'a4' ? 'L7160' : '5160',
      nameBadges: paper === 'a4' ? 'L7160' : '5395',
    },
    startAt: 1,
    nudge: { x: 0, y: 0 },
  };
}

/** The document that these choices ask for; `alignment` for the labels' test page instead of the labels. */
export function documentOf(
  list: List,
  choices: Choices,
  alignment: boolean,
): ContactSheet | WalkList | SignInSheet | Labels {
  const { zoneId, language, paper, startAt, nudge } = choices;
  const audience = choices.audiences[list];
  if (isLabels(list)) {
    const stock = choices.stocks[list];
    return {
      kind: 'labels',
      stock,
      content: list === 'addressLabels' ? 'address' : 'badge',
      audience,
      zoneId,
      language,
      // Another stock may hold fewer labels than the one this was chosen for.
      startAt: Math.min(startAt, labelsOn(stock)),
      nudge,
      alignment,
    };
  }
  if (list !== 'signInSheet') return { kind: list, audience, zoneId, language, paper };
  const { title, where, lines, names } = choices;
  return {
    kind: list,
    audience,
    zoneId: names ? zoneId : null,
    language,
    paper,
    title: title.trim(),
    day: choices.day || null,
    where: where.trim(),
    lines,
    names,
  };
}
