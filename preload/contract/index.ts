import { answersInCalls } from './answersIn.ts';
import { changesCalls } from './changes.ts';
import type { HandlersFor, InputOf, OutputOf } from './define.ts';
import { exportsCalls } from './exports.ts';
import { flyersCalls } from './flyers.ts';
import { flyerTextCalls } from './flyerText.ts';
import { formsCalls } from './forms.ts';
import { importsCalls } from './imports.ts';
import { insightCalls } from './insight.ts';
import { jobsCalls } from './jobs.ts';
import { journeyCalls } from './journey.ts';
import { podmapCalls } from './podmaps.ts';
import { printCalls } from './print.ts';
import { responsesCalls } from './responses.ts';
import { reviewsCalls } from './reviews.ts';
import { rosterCalls } from './roster.ts';
import { settingsCalls } from './settings.ts';
import { tiesCalls } from './ties.ts';
import { vaultCalls } from './vault.ts';

/** The one list of calls between window and core. */
export const contract = {
  ...vaultCalls,
  ...jobsCalls,
  ...settingsCalls,
  ...rosterCalls,
  ...changesCalls,
  ...importsCalls,
  ...exportsCalls,
  ...printCalls,
  ...flyersCalls,
  ...flyerTextCalls,
  ...podmapCalls,
  ...tiesCalls,
  ...formsCalls,
  ...answersInCalls,
  ...responsesCalls,
  ...reviewsCalls,
  ...insightCalls,
  ...journeyCalls,
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Input<K extends CallName> = InputOf<Contract[K]>;
export type Output<K extends CallName> = OutputOf<Contract[K]>;
export type Handlers = HandlersFor<Contract>;

/** The most bytes one message may hold, counted as characters of its JSON form: a picture of 3 MiB in base64. */
export const MAX_MESSAGE = 4_200_000;
