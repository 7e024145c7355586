import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, launch } from '../tests/support/app.ts';
import { callIn } from '../tests/support/calls.ts';
import { signUpForm } from '../tests/support/forms.ts';
import { dress } from '../tests/support/screens.ts';
import { begin, bringIn, goTo } from '../tests/support/steps.ts';
import { ensureBrowser } from './browser.ts';
import { build } from './build.ts';
import { walkAnswers } from './demo/answers.ts';
import { choose, makeRoom, OUT, picture, savePdf, say, tab } from './demo/keep.ts';
import { walkMaps } from './demo/maps.ts';

/** Walks the sample neighbourhood in a vault that is thrown away; leaves pictures and PDFs behind. */

async function walk(app: App, folder: string): Promise<void> {
  const { page } = app;
  await picture(app, 'welcome');
  await begin(page, { name: 'Dolores', phone: '(718) 555-0142', sample: true });
  await picture(app, 'home');
  await goTo(page, 'People');
  await picture(app, 'people');
  const { rows } = await callIn(page, 'roster.list', { search: 'Guerline' });
  await page.getByRole('option', { name: rows[0]?.name ?? '' }).click();
  await page.getByRole('heading', { name: rows[0]?.name ?? '' }).waitFor();
  await picture(app, 'person');

  const form = join(folder, 'answers.csv');
  writeFileSync(form, signUpForm(60).csv);
  await bringIn(page, app.answerDialog, form);
  await picture(app, 'import');

  await goTo(page, 'Flyers');
  await choose(page, 'With tabs to tear off');
  await savePdf(app, 'flyer');
  await picture(app, 'flyer');
  await choose(page, 'Window signs');
  await savePdf(app, 'window-signs');
  await picture(app, 'window-signs');
  await choose(page, 'Text message');
  await picture(app, 'text-message');
  await tab(page, 'Lists and labels');
  await savePdf(app, 'contact-sheet');
  await picture(app, 'contact-sheet');
  await choose(page, 'Address labels');
  await savePdf(app, 'labels');
  await picture(app, 'labels');
  await tab(page, 'Wording');
  await picture(app, 'wording');
  await walkMaps(app);
  await walkAnswers(app);
  await goTo(page, 'Settings');
  await picture(app, 'settings');
  await goTo(page, 'Home');
  await dress(page, 'en', 'dark');
  await picture(app, 'home-dark');
  await goTo(page, 'People');
  for (const language of ['es', 'bn', 'zh-Hans', 'ar']) {
    await dress(page, language, 'light');
    await picture(app, `people-${language}`);
  }
  await dress(page, 'en', 'light');
  await app.renewed(() => page.getByRole('button', { name: 'Lock' }).click());
  await picture(app, 'unlock');
}

build(say);
if (!ensureBrowser(say)) throw new Error('The demo needs Electron, or an installed Chrome, Chromium or Edge.');
const folder = mkdtempSync(join(tmpdir(), 'podkeeper-demo-'));
makeRoom();
const app = await launch();
say(`Walking through the sample neighbourhood, in ${app.electron === 'real' ? 'Electron' : 'an installed browser'}.`);
try {
  await walk(app, folder);
  say(`The pictures and PDFs are in ${OUT}`);
} finally {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
}
