import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formPerson, signUpForm } from '../support/forms.ts';
import { pdfPages, pdfText } from '../support/pdf.ts';
import { begin, bringIn, goTo, search } from '../support/steps.ts';
import { expect, test } from './fixture.ts';

test('from nothing to a roster of 300 and two printed pages', async ({ app, folder }) => {
  const { page } = app;
  const form = join(folder, 'answers.csv');
  const { csv, people } = signUpForm(300);
  writeFileSync(form, csv);
  await begin(page, { name: 'Dolores', phone: '(718) 555-0142' });

  await test.step('300 answers come in', async () => {
    await bringIn(page, app.answerDialog, form);
    await expect(page.getByRole('tab', { name: 'New' })).toContainText('300');
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await expect(page.getByText('300 people were added.')).toBeVisible();
    await goTo(page, 'People');
    await search(page, '', '300 people');
  });

  await test.step('found by name in three scripts and by digits of a phone', async () => {
    for (const person of [people[3], people[4], people[5]]) {
      if (!person) throw new Error('the form is too short');
      await search(page, person.name, /found/);
      await expect(page.getByRole('option', { name: person.name }).first()).toBeVisible();
      // The middle of the number, as somebody remembers it: the area's end and what follows.
      await search(page, person.phone.slice(2), /1 person found/);
      await expect(page.getByRole('option', { name: person.name })).toBeVisible();
    }
    await search(page, 'therese', /people found/);
    await expect(page.getByRole('option', { name: 'Thérèse' }).first()).toBeVisible();
    await search(page, '', '300 people');
  });

  await test.step('the same form again adds nothing', async () => {
    await bringIn(page, app.answerDialog, form);
    await expect(page.getByRole('tab', { name: 'Same as now' })).toContainText('300');
    await expect(page.getByText('There is nothing to bring in.')).toBeVisible();
  });

  await test.step('with four more answers it adds four', async () => {
    writeFileSync(form, signUpForm(304).csv);
    await bringIn(page, app.answerDialog, form);
    await expect(page.getByRole('tab', { name: 'New' })).toContainText('4');
    await page.getByRole('button', { name: 'Bring them in' }).click();
    await expect(page.getByText('4 people were added.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo this import' }).click();
    await expect(page.getByText('4 people were taken off again.')).toBeVisible();
  });

  await test.step('an invite in two languages is saved', async () => {
    const file = join(folder, 'invite.pdf');
    await goTo(page, 'Flyers');
    await expect(page.getByRole('img', { name: 'Page 1 of 1 of the flyer' })).toBeVisible();
    await app.answerDialog(file);
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(page.getByText('Saved.').first()).toBeVisible();
    expect(pdfPages(file)).toBe(1);
    const text = pdfText(file);
    expect(text.match(/\(718\) 555-0142/g)?.length).toBeGreaterThanOrEqual(2);
    expect(text).toContain('Dolores');
    expect(text).toMatch(/building/);
    expect(text).toMatch(/edificio/);
  });

  await test.step('a contact sheet for the pod holds who agreed and leaves out who did not', async () => {
    const file = join(folder, 'sheet.pdf');
    await page.getByRole('tab', { name: 'Lists and labels' }).click();
    await expect(page.getByRole('radio', { name: /^The pod/ })).toBeChecked();
    await expect(page.getByRole('img', { name: /of the contact sheet/ })).toBeVisible();
    await app.answerDialog(file);
    await page.getByRole('button', { name: 'Save as PDF' }).click();
    await expect(page.getByText('Saved.').first()).toBeVisible();
    const text = pdfText(file).replace(/\s/g, '');
    for (let at = 0; at < 300; at++) {
      const person = formPerson(at);
      if (at % 3 !== 0) continue;
      const name = person.name.replace(/\s/g, '');
      expect(text.includes(name), `${person.name} said ${person.mayShare}`).toBe(person.mayShare === 'yes');
    }
    expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  });

  await test.step('the first import is undone and nobody is left', async () => {
    await goTo(page, 'People');
    await page.getByRole('button', { name: 'Bring in answers' }).click();
    await page.getByRole('button', { name: /^Undo/ }).last().click();
    await goTo(page, 'People');
    await expect(page.getByText('Nobody here yet.')).toBeVisible();
  });
});
