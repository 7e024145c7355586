import answersIn from '../../resources/locales/en/answersIn.json';
import changes from '../../resources/locales/en/changes.json';
import common from '../../resources/locales/en/common.json';
import consent from '../../resources/locales/en/consent.json';
import errors from '../../resources/locales/en/errors.json';
import exports from '../../resources/locales/en/exports.json';
import flyers from '../../resources/locales/en/flyers.json';
import flyerTexts from '../../resources/locales/en/flyerTexts.json';
import forms from '../../resources/locales/en/forms.json';
import imports from '../../resources/locales/en/imports.json';
import insight from '../../resources/locales/en/insight.json';
import journey from '../../resources/locales/en/journey.json';
import learn from '../../resources/locales/en/learn.json';
import lists from '../../resources/locales/en/lists.json';
import nav from '../../resources/locales/en/nav.json';
import network from '../../resources/locales/en/network.json';
import pages from '../../resources/locales/en/pages.json';
import podmap from '../../resources/locales/en/podmap.json';
import review from '../../resources/locales/en/review.json';
import roster from '../../resources/locales/en/roster.json';
import settings from '../../resources/locales/en/settings.json';
import unlock from '../../resources/locales/en/unlock.json';
import workshop from '../../resources/locales/en/workshop.json';

/** English, which every other language falls back to and which the keys' types come from. */
export const english = {
  answersIn,
  changes,
  common,
  consent,
  errors,
  exports,
  flyers,
  flyerTexts,
  forms,
  imports,
  insight,
  journey,
  learn,
  lists,
  nav,
  network,
  pages,
  podmap,
  review,
  roster,
  settings,
  unlock,
  workshop,
} as const;

export type Namespace = keyof typeof english;
export const NAMESPACES = Object.keys(english) as Namespace[];

/** One language's files: namespace to flat keys. */
export type Bundles = { readonly [N in Namespace]?: Readonly<Record<string, string>> };

// Each file of another language is a chunk of its own, read from the app's folder when it is chosen.
const files = import.meta.glob<Readonly<Record<string, string>>>(
  [
    '../../resources/locales/*/*.json',
    '!../../resources/locales/en/*.json',
    // Words of the native menu and of the printed pages, which are not drawn here.
    '!../../resources/locales/*/{menu,print}.json',
  ],
  { import: 'default' },
);

/** The files of one language; those not translated yet are simply missing. */
export async function loadBundles(language: string): Promise<Bundles> {
  const found = await Promise.all(
    NAMESPACES.map(async (namespace) => {
      const load = files[`../../resources/locales/${language}/${namespace}.json`];
      return load ? ([namespace, await load()] as const) : null;
    }),
  );
  return Object.fromEntries(found.filter((entry) => entry !== null));
}
