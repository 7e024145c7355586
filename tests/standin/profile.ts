import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Chromium's own errands that only its preferences can stop: sign-in, guessing ahead, suggestions, updates. */
const PREFERENCES = {
  signin: { allowed: false, allowed_on_next_startup: false },
  net: { network_prediction_options: 2 },
  alternate_error_pages: { enabled: false },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  translate: { enabled: false },
  spellcheck: { dictionaries: [] },
  browser: { enable_spellchecking: false, has_seen_welcome_page: true },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
};

/** Lays out the folder of one window's browser: ours alone to enter, and silent from the first start. */
export async function layProfile(folder: string): Promise<void> {
  await mkdir(join(folder, 'Default'), { recursive: true, mode: 0o700 });
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(PREFERENCES), { mode: 0o600 });
}
