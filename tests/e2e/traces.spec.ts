import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesWith } from '../support/files.ts';
import { signUpForm } from '../support/forms.ts';
import { processTree } from '../support/processes.ts';
import { begin, bringIn, goTo, search } from '../support/steps.ts';
import { expect, test } from './fixture.ts';

/** More show more; the rows of the form are made up and differ. */
const PEOPLE = Number(process.env.PODKEEPER_TRACES_PEOPLE ?? 1500);

test(`nothing that ${PEOPLE} people said stays in the profile, the temporary folder or the vault`, async ({
  app,
  folder,
}) => {
  test.setTimeout(600_000);
  const { page } = app;
  const { csv, people } = signUpForm(PEOPLE);
  const form = join(folder, 'answers.csv');
  writeFileSync(form, csv);
  const markers = [3, 4, 5].map((at) => people[at]?.name ?? '');
  // The scan finds what is there to be found.
  expect(filesWith(folder, markers).holding).toEqual([form]);

  await begin(page, { name: 'Dolores', phone: '(718) 555-0142' });
  await bringIn(page, app.answerDialog, form);
  await page.getByRole('button', { name: 'Bring them in' }).click();
  await expect(page.getByRole('button', { name: 'Undo this import' })).toBeVisible({ timeout: 300_000 });
  await goTo(page, 'People');
  for (const marker of markers) await search(page, marker, /found/);
  await page
    .getByRole('option', { name: markers[2] ?? '' })
    .first()
    .click();
  // A sheet of thousands of pages would be about printing, not about traces.
  if (PEOPLE <= 3000) {
    await goTo(page, 'Flyers');
    await page.getByRole('tab', { name: 'Lists and labels' }).click();
    await expect(page.getByRole('img', { name: /of the contact sheet/ })).toBeVisible({ timeout: 120_000 });
  }

  const profiles = processTree(app.pids().main)
    .map(({ command }) => /--user-data-dir=(\S+)/.exec(command)?.[1])
    .filter((path) => path !== undefined);
  expect(profiles.length).toBeGreaterThan(0);
  // The folder around a profile holds the browser's temporary files as well.
  const places = new Set([app.folder, ...profiles.map(dirname)]);
  const scans = [...places].map((place) => filesWith(place, markers));
  expect(scans.reduce((sum, { read }) => sum + read, 0)).toBeGreaterThan(20);
  expect(scans.flatMap(({ holding }) => holding)).toEqual([]);

  const locked = await app.renewed(() => page.getByRole('button', { name: 'Lock' }).click());
  await expect(locked.getByRole('heading', { name: 'Unlock your roster' })).toBeVisible();
  expect(filesWith(app.folder, markers).holding).toEqual([]);
});
