import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall } from '../bridge/hooks.ts';
import { FLYER_LISTS, type FlyerList, type Go, type Place } from '../ui/places.ts';
import { plain } from '../ui/plain.ts';
import { titleKey } from './titles.ts';
import type { Commands } from './useCommands.ts';

/** One line of the finder and what Enter does there. */
export interface Find {
  readonly id: string;
  readonly label: string;
  /** Door and zone, so that two people of one name are told apart. */
  readonly note?: string;
  readonly act: () => void;
}
export interface FindGroup {
  readonly id: 'people' | 'places' | 'commands';
  readonly finds: readonly Find[];
}
/** What can be done from anywhere. */
type CommandName =
  | 'addPerson'
  | 'import'
  | 'export'
  | 'map'
  | 'workshop'
  | 'review'
  | 'questionnaire'
  | 'flyer'
  | FlyerList
  | 'backup'
  | 'undo'
  | 'redo'
  | 'lock';
const PLACES: readonly Place[] = [
  { at: 'home' },
  { at: 'people', person: null },
  { at: 'maps', what: 'shelf' },
  { at: 'maps', what: 'workshop' },
  { at: 'maps', what: 'pod' },
  { at: 'answers', what: 'queue' },
  { at: 'answers', what: 'forms', form: null },
  { at: 'answers', what: 'bring' },
  { at: 'answers', what: 'insight' },
  { at: 'flyers', what: 'studio' },
  { at: 'flyers', what: 'lists', list: null },
  { at: 'flyers', what: 'texts', template: null, language: null },
  { at: 'settings' },
  { at: 'learn' },
];

/** How many people the finder lists; the whole list is one place away. */
const PEOPLE = 8;

/** What matches: people by the roster's own search, places and commands by a part of their words. */
export function useFinds(
  typed: string,
  go: Go,
  commands: Commands,
): { readonly groups: readonly FindGroup[]; readonly waiting: boolean } {
  const { t } = useTranslation('nav');

  const search = typed.trim().slice(0, 200);
  const people = useCall('roster.list', { search, limit: PEOPLE }, { enabled: search !== '', keep: true });

  const found: Find[] = (search ? (people.data?.rows ?? []) : []).map((row) => ({
    id: row.id,
    label: row.name,
    note: [row.door, row.zone].filter(Boolean).join(' · '),
    act: () => go({ at: 'people', person: row.id }),
  }));
  const places: Find[] = PLACES.map((place) => ({
    id: titleKey(place),
    label: t(titleKey(place)),
    act: () => go(place),
  }));
  const command = (name: CommandName, act: () => void): Find => ({
    id: `command.${name}`,
    label: t(`command.${name}`),
    act,
  });
  const doing = [
    command('addPerson', () => go({ at: 'people.add' })),
    command('import', () => go({ at: 'people.import' })),
    command('export', () => go({ at: 'people.export' })),
    command('map', () => go({ at: 'maps', what: 'shelf' })),
    command('workshop', () => go({ at: 'maps', what: 'workshop' })),
    command('review', () => go({ at: 'answers', what: 'queue' })),
    command('questionnaire', () => go({ at: 'answers', what: 'forms', form: null })),
    command('flyer', () => go({ at: 'flyers', what: 'studio' })),
    ...FLYER_LISTS.map((list) => command(list, () => go({ at: 'flyers', what: 'lists', list }))),
    command('backup', commands.backup),
    command('undo', commands.undo),
    command('redo', commands.redo),
    command('lock', commands.lock),
  ];
  const matches = ({ label }: Find) => plain(label).includes(plain(search));
  const groups: FindGroup[] = [
    { id: 'people', finds: found },
    { id: 'places', finds: places.filter(matches) },
    { id: 'commands', finds: doing.filter(matches) },
  ];
  const full = groups.filter(({ finds }) => finds.length > 0);
  // People come a moment later than words; until then the list stays, so that the chosen line is not moved.
  const settled = useRef(full);
  const waiting = search !== '' && people.isFetching;
  useEffect(() => {
    if (!waiting) settled.current = full;
  });
  return { groups: waiting ? settled.current : full, waiting };
}
