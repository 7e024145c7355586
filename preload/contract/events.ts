import { z } from 'zod';
import { Id, Job } from './basics.ts';
import { ChangeKind } from './changes.ts';
import { MENU_COMMANDS } from './host.ts';

/** What the core says unasked. Events say what changed, not the data: the listener asks again. */
export const events = {
  'vault.changed': z.object({ state: z.enum(['none', 'locked', 'open']) }),
  /** It will be locked or left in a moment: what was just typed is to be kept, and `vault.settled` called. */
  'vault.leaving': z.object({}),
  'roster.changed': z.object({ ids: z.array(Id) }),
  'zones.changed': z.object({}),
  'settings.changed': z.object({}),
  'preferences.changed': z.object({}),
  'disclosures.changed': z.object({}),
  'flyerTexts.changed': z.object({}),
  'podmaps.changed': z.object({ ids: z.array(Id) }),
  'ties.changed': z.object({}),
  'forms.changed': z.object({ ids: z.array(Id) }),
  /** Empty: many of them. */
  'responses.changed': z.object({ ids: z.array(Id) }),
  /** A change that can be undone was made (or taken back), and for how many people that changed something. */
  'changes.made': z.object({ change: Id, kind: ChangeKind, people: z.number().int(), undone: z.boolean() }),
  /** A command of the native menu that the window carries out. */
  'menu.chosen': z.object({ command: z.enum(MENU_COMMANDS) }),
  'job.progress': z.object({
    job: Job,
    phase: z.enum(['reading', 'comparing', 'writing', 'laying', 'drawing']),
    done: z.number(),
    total: z.number(),
  }),
  /** Named work is over, whatever became of it. */
  'job.ended': z.object({ job: Job }),
} as const;

export type Events = { readonly [K in keyof typeof events]: z.infer<(typeof events)[K]> };
export type EventName = keyof Events;
/** A listener hears everything; the client sorts. */
export type Emit = <K extends EventName>(event: K, payload: Events[K]) => void;
