import {
  type Batch,
  FLYER_LAYOUTS,
  Flyer,
  type FlyerLayout,
  type FlyerPaper,
  type Households,
} from '../../../../preload/contract/flyerKinds.ts';
import { TEMPLATE_PARTS, type Template } from '../../../../preload/contract/flyerText.ts';
import type { Settings } from '../../../../preload/contract/settings.ts';
import { isA4, paperOf } from '../../../paper/paper.ts';

/** Pages for households as they are first offered. */
export const SOME_HOUSEHOLDS: Households = { zoneId: null, audience: 'keyGroup', languagesEach: 2 };

/** What a template asks for beyond languages, name and number. */
export interface Asked {
  readonly place: boolean;
  readonly meeting: boolean;
  readonly emergency: boolean;
  readonly signs: boolean;
  /** Is printed at all. */
  readonly paper: boolean;
  readonly layout: boolean;
  readonly code: boolean;
  readonly households: boolean;
}

/** Which choices a template needs; only those are shown. */
export function asked(template: Template): Asked {
  const paper = template !== 'textMessage';
  const flyer = paper && template !== 'windowSign';
  return {
    place: TEMPLATE_PARTS[template].some(({ shape }) => shape === 'places'),
    meeting: template === 'meeting',
    emergency: template === 'healthTips',
    signs: template === 'windowSign',
    paper,
    layout: flyer,
    code: flyer,
    households: flyer,
  };
}

/** The ways of setting languages on pages: with one language only whether there are tabs. */
export function layoutsFor({ languages }: Pick<Flyer, 'languages'>, forHouseholds: boolean): readonly FlyerLayout[] {
  // A household's page is one page, and how many languages it holds differs.
  if (forHouseholds) return FLYER_LAYOUTS.filter((layout) => layout !== 'onePerLanguage');
  return languages.length > 1 ? FLYER_LAYOUTS : ['onePerLanguage', 'tearOff'];
}

/** The layout as it is shown among `layoutsFor`. */
export function layoutShown(flyer: Flyer, forHouseholds: boolean): FlyerLayout {
  const shown = layoutsFor(flyer, forHouseholds);
  return shown.includes(flyer.layout) ? flyer.layout : (shown[0] ?? 'sideBySide');
}

/** What is laid out; null where nothing goes on paper. */
export function documentOf(flyer: Flyer, households: Households | null): Flyer | Batch | null {
  const what = asked(flyer.template);
  if (!what.paper) return null;
  if (!households || !what.households) return flyer;
  return { kind: 'batch', flyer: { ...flyer, layout: layoutShown(flyer, true) }, ...households };
}

const signPaper = (paper: FlyerPaper): FlyerPaper => (isA4(paper) ? 'a4Sign' : 'letterSign');

/** A template before anything was chosen for it. */
function fresh(template: Template, settings: Settings): Flyer {
  const paper = paperOf(settings.region);
  return Flyer.parse({
    kind: 'flyer',
    template,
    languages: ['en', 'es'],
    place: 'building',
    paper: template === 'windowSign' ? signPaper(paper) : paper,
    emergency: EMERGENCY[settings.region] ?? '',
  });
}

/** Numbers that everybody of a region knows; elsewhere it is left to be filled in. */
const EMERGENCY: Readonly<Record<string, string>> = { US: '911', CA: '911', MX: '911', GB: '999' };

const withSettings = (flyer: Flyer, { organizerName, organizerPhone }: Settings): Flyer => ({
  ...flyer,
  name: flyer.name || organizerName,
  phone: flyer.phone || organizerPhone,
});

/** The flyer as it was left; the first time, or where it was left empty, as the settings know it. */
export const firstFlyer = (draft: Flyer | null, settings: Settings): Flyer =>
  withSettings(draft ?? fresh('invite', settings), settings);

/**
 * Goes over to another template: what it shares with the one before (languages, name, number, place, paper) stays,
 * the rest is as it was left. Signs keep to the paper of signs.
 */
export function otherTemplate(from: Flyer, template: Template, draft: Flyer | null, settings: Settings): Flyer {
  const next = draft ?? fresh(template, settings);
  const { languages, name, phone, shortName, place } = from;
  const samePaper = from.template !== 'windowSign' && template !== 'windowSign';
  return { ...next, languages, name, phone, shortName, place, paper: samePaper ? from.paper : next.paper };
}

/** Moves one of a list by a step; the list as it was where there is no room. */
export function moved<T>(list: readonly T[], from: number, step: 1 | -1): T[] {
  const to = from + step;
  const next = [...list];
  const [one] = next.splice(from, 1);
  if (one === undefined || to < 0 || to > next.length) return [...list];
  next.splice(to, 0, one);
  return next;
}
