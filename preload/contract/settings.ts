import { z } from 'zod';
import { Nothing, Region, text } from './basics.ts';
import { call, callAlways } from './define.ts';
import { AppLanguage } from './flyerKinds.ts';

/** Kept outside the vault, because the unlock screen needs them: nothing here is about a person. */
export const Preferences = z.object({
  /** en-XA is the pseudo-locale of the tests. */
  language: z.enum([...AppLanguage.options, 'en-XA']),
  theme: z.enum(['system', 'light', 'dark']),
  /** Minutes without a key or a pointer move until the vault locks. */
  idleMinutes: z.number().int().min(1).max(60),
});
export type Preferences = z.infer<typeof Preferences>;

/** Kept inside the vault. */
export const Settings = z.object({
  organizerName: z.string(),
  organizerPhone: z.string(),
  /** Which country a phone number without a country code belongs to. */
  region: Region,
});
export type Settings = z.infer<typeof Settings>;

export const settingsCalls = {
  'preferences.get': callAlways(Nothing, Preferences),
  'preferences.set': callAlways(z.strictObject(Preferences.shape).partial(), Preferences),
  'settings.get': call(Nothing, Settings),
  'settings.set': call(
    z.strictObject({ organizerName: text(80), organizerPhone: text(40), region: Region }).partial(),
    Settings,
  ),
} as const;
