import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { callIn } from '../support/calls.ts';
import { IN_TURN, sized, violations, wrongWith } from '../support/looking.ts';
import { pdfText } from '../support/pdf.ts';
import { dress } from '../support/screens.ts';
import { begin } from '../support/steps.ts';
import { expect, test } from './fixture.ts';

/** To the questionnaires, from anywhere. */
async function toForms(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Answers', exact: true }).click();
  await page.getByRole('tab', { name: 'Questionnaires' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Questionnaires' })).toBeVisible();
}

async function makeStandard(page: Page): Promise<void> {
  await toForms(page);
  await page.getByRole('button', { name: 'Use the standard questionnaire' }).click();
  await expect(page.getByRole('listbox', { name: 'Questions' })).toBeVisible();
}

/** Chooses something of a field that opens a list. */
async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`${field}$`) }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

const kept = async (page: Page) => {
  const { rows } = await callIn(page, 'forms.list', {});
  return callIn(page, 'forms.get', { id: rows[0]?.id ?? '' });
};

test('the standard questionnaire is changed, refused with the reason, saved, read and printed', async ({
  app,
  folder,
}) => {
  const { page } = app;
  const keys = page.keyboard;
  await begin(page);
  await toForms(page);
  await expect(page.getByText('No questionnaire yet')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await makeStandard(page);
  const questions = page.getByRole('listbox', { name: 'Questions' });
  const words = page.getByLabel('The question', { exact: true });

  await test.step('wording is changed, taken back and brought again', async () => {
    await questions.getByRole('option', { name: /What should we call you/ }).click();
    await words.fill('What do your friends call you?');
    await expect(questions.getByRole('option', { name: /What do your friends call you/ })).toBeVisible();
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(words).toHaveValue('What should we call you?');
    await page.getByRole('button', { name: 'Redo', exact: true }).click();
    await expect(words).toHaveValue('What do your friends call you?');
  });

  await test.step('a question is added with options pasted as a list, and moved by keyboard', async () => {
    await page.getByRole('button', { name: 'Add a question' }).click();
    await expect(words).toBeFocused();
    await keys.type('Which tools could you lend?');
    await choose(page, 'Kind of answer', 'Any of several');
    await page.getByLabel('Add options').fill('- Ladder\n- Drill, with bits\n3. Sewing machine');
    await page.getByRole('button', { name: 'Add 3 options' }).click();
    await expect(page.getByLabel('Option 2')).toHaveValue('Drill, with bits');
    await choose(page, 'What the answer becomes on the roster', 'Something they offer');
    await questions.getByRole('option', { name: /Which tools/ }).click();
    await keys.press('Alt+ArrowDown');
    await expect(page.getByRole('heading', { name: '3 of 21' })).toBeVisible();
    await expect(page.getByText('Now 3 of 21.')).toBeAttached();
  });

  await test.step('the same in another language, with the first as a guide', async () => {
    await choose(page, 'Language', 'Spanish');
    await expect(page.getByText('Which tools could you lend?').last()).toBeVisible();
    await page.getByLabel('The question, in Spanish').fill('¿Qué herramientas podrías prestar?');
    await page.getByLabel('Options in Spanish').fill('Escalera\nTaladro\nMáquina de coser');
    await page.getByRole('button', { name: 'Use these 3 lines' }).click();
    await expect(page.getByLabel('Option 3')).toHaveValue('Máquina de coser');
    await choose(page, 'Language', 'English');
  });

  await test.step('what is never asked is refused, kindly and with the reason', async () => {
    await words.fill('What is your immigration status?');
    await expect(page.getByText('Never asked')).toBeVisible();
    await expect(page.getByText('such a list can harm the people on it')).toBeVisible();
    await expect(page.getByText('1 thing to mend before this can be saved.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
    expect(await violations(page)).toEqual([]);
    await words.fill('Which tools could you lend?');
    await expect(page.getByText('Never asked')).toBeHidden();
  });

  await test.step('leaving asks, and saving keeps all of it', async () => {
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await expect(page.getByText('You have not saved yet.')).toBeVisible();
    await page.getByRole('button', { name: 'Keep editing' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Everything is saved.')).toBeVisible();
    const form = await kept(page);
    expect(form.version).toBe(1);
    const tools = form.questions[3];
    expect(tools).toMatchObject({ type: 'many', maps: { to: 'offer' }, label: { en: 'Which tools could you lend?' } });
    expect(tools?.options.map(({ label }) => [label.en, label.es])).toEqual([
      ['Ladder', 'Escalera'],
      ['Drill, with bits', 'Taladro'],
      ['Sewing machine', 'Máquina de coser'],
    ]);
  });

  await test.step('it is read, copied as text and printed', async () => {
    await page.getByRole('tab', { name: 'How it reads' }).click();
    await expect(page.getByRole('article').getByText('3. Which tools could you lend?')).toBeVisible();
    await expect(page.getByRole('article').getByText('Sewing machine')).toBeVisible();
    await page.getByRole('tab', { name: 'Online form' }).click();
    await page.getByRole('button', { name: 'Copy the questions in English' }).click();
    await expect(page.getByText('The questions in English are copied.')).toBeVisible();
    expect(await page.getByLabel('The questions in English').inputValue()).toContain('Drill, with bits');
    await page.getByRole('tab', { name: 'Paper' }).click();
    await expect(page.getByRole('main').getByRole('img').first()).toBeVisible({ timeout: 60_000 });
    await page.getByLabel('An interview sheet').check({ force: true });
    const file = join(folder, 'questionnaire.pdf');
    await app.answerDialog(file);
    const save = page.getByRole('button', { name: 'Save as PDF' });
    await expect(save).toBeEnabled({ timeout: 60_000 });
    await save.click();
    await expect(page.getByText('Saved.').first()).toBeVisible({ timeout: 60_000 });
    expect(pdfText(file)).toContain('Sewing machine');
    await expect(page.getByText('Not all of it is in')).toHaveCount(0);
    await choose(page, 'Language', 'Arabic');
    await expect(page.getByText('Not all of it is in Arabic yet.')).toBeVisible();
    await expect(page.getByText('Question 3: its words')).toBeVisible();
    await expect(page.getByText('Question 3: 3 options')).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'To the questions' }).click();
    await expect(questions).toBeVisible();
  });
});

test('a questionnaire opens at its top, and so does each of its questions', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await makeStandard(page);
  const main = page.getByRole('main');
  const down = () => main.evaluate((element) => element.scrollTop);
  const about = page.getByRole('heading', { name: 'Title and languages' });
  expect(await down()).toBe(0);
  await expect(about).toBeInViewport();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('option', { name: /Which languages do you speak/ }).click();
  await main.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  expect(await down()).toBeGreaterThan(0);
  await page.getByRole('option', { name: /Which languages do you read/ }).click();
  await expect(page.getByRole('heading', { name: '8 of 20' })).toBeInViewport();
  await main.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await toForms(page);
  await page.getByRole('button', { name: /^Open / }).click();
  await expect(about).toBeInViewport();
  expect(await down()).toBe(0);

  await test.step('in a small window a question that is pointed at comes up, and the list stays for keys', async () => {
    await page.setViewportSize({ width: 640, height: 400 });
    await main.evaluate((element) => element.scrollTo(0, 0));
    await page.getByRole('option', { name: /What should we call you/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { name: /Which pronouns/ })).toBeInViewport();
    await page.getByRole('option', { name: /What should we call you/ }).click();
    await expect(page.getByRole('heading', { name: '1 of 20' })).toBeInViewport();
  });
});

test('a workbook comes in with notes on what was left out, goes out again, is put away and removed', async ({
  app,
  folder,
}) => {
  const { page } = app;
  await begin(page);
  await toForms(page);
  await app.answerDialog(join(import.meta.dirname, '../fixtures/xlsform/everyType.xlsx'));
  await page.getByRole('button', { name: 'Bring a workbook (XLSForm)' }).click();
  const notes = page.getByRole('list', { name: 'What is different from the workbook' });
  await expect(notes.getByText(/^Sheet “survey”, row \d+, column “type”$/).first()).toBeVisible();
  await expect(notes.getByText('Calculated by the form service. Left out.').first()).toBeAttached();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Open the questionnaire' }).click();
  await expect(page.getByRole('listbox', { name: 'Questions' })).toBeVisible();
  const { name, questions } = await kept(page);

  await test.step('it goes out as a workbook and comes in the same', async () => {
    const file = join(folder, 'form.xlsx');
    await page.getByRole('tab', { name: 'Online form' }).click();
    await app.answerDialog(file);
    await page.getByRole('button', { name: 'Save as a workbook (XLSForm)' }).click();
    await expect(page.getByText('Saved as a workbook.')).toBeVisible();
    await page.getByRole('button', { name: 'All questionnaires' }).click();
    await app.answerDialog(file);
    await page.getByRole('button', { name: 'Bring a workbook (XLSForm)' }).click();
    await expect.poll(async () => (await callIn(page, 'forms.list', {})).rows.length).toBe(2);
    const { rows } = await callIn(page, 'forms.list', {});
    const forms = await Promise.all(rows.map(({ id }) => callIn(page, 'forms.get', { id })));
    for (const form of forms) expect(form.questions).toEqual(questions);
  });

  await test.step('it is put away, brought back, and removed once that is said again', async () => {
    await toForms(page);
    const shelf = page.getByRole('list', { name: 'Questionnaires', exact: true });
    const away = page.getByRole('list', { name: 'Questionnaires put away' });
    await page
      .getByRole('button', { name: `Put away ${name}` })
      .first()
      .click();
    await expect(shelf.getByRole('listitem')).toHaveCount(1);
    await page.getByRole('button', { name: '1 put away' }).click();
    await away.getByRole('button', { name: `Bring back ${name}` }).click();
    await expect(shelf.getByRole('listitem')).toHaveCount(2);
    await shelf
      .getByRole('button', { name: `Remove ${name}` })
      .first()
      .click();
    await page.getByRole('button', { name: 'Remove it for good' }).click();
    await expect(shelf.getByRole('listitem')).toHaveCount(1);
  });
});

test('answers are written down by keyboard alone, and what was answered stays as it was asked', async ({ app }) => {
  const { page } = app;
  const keys = page.keyboard;
  await begin(page);
  await makeStandard(page);
  await page.getByRole('button', { name: 'Write down answers' }).click();
  await expect(page.getByRole('textbox', { name: 'What should we call you?' })).toBeFocused();
  const at = async (place: number) =>
    expect(page.getByRole('region', { name: new RegExp(`^Question ${place} of 20`) })).toBeVisible();

  await test.step('one question after the other: words, choices, consent, later', async () => {
    await keys.type('Rosa Ortiz');
    await keys.press('Enter');
    await keys.type('ella');
    await keys.press('Enter');
    await at(3);
    await keys.press('1');
    await keys.press('4');
    await expect(page.getByRole('checkbox', { name: /Phone call/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /Signal/ })).toBeChecked();
    await keys.press('Enter');
    await keys.press('Enter');
    await at(5);
    await keys.type('(718) 555-0142');
    await keys.press('Enter');
    await expect(page.getByRole('group', { name: 'May the pod know?' })).toBeFocused();
    await keys.press('y');
    await at(6);
    await keys.press('Enter');
    await at(7);
    await keys.press('2');
    await keys.press('n');
    await at(8);
    await keys.press('s');
    await at(9);
    expect(await violations(page)).toEqual([]);
  });

  await test.step('nothing is lost on leaving: it is gone on with where it was left', async () => {
    await page.getByRole('link', { name: 'Home', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Home' })).toBeVisible();
    const { rows } = await callIn(page, 'responses.list', {});
    expect(rows.map(({ name, partial, source }) => [name, partial, source])).toEqual([['Rosa Ortiz', true, 'paper']]);
    await toForms(page);
    await page.getByRole('button', { name: /^Write down answers to/ }).click();
    await expect(page.getByRole('textbox', { name: 'What should we call you?' })).toBeFocused();
    await page.getByRole('button', { name: 'Go on with Rosa Ortiz' }).click();
    await at(4);
    await keys.type('after six');
    await keys.press('Control+Enter');
    await at(1);
  });

  await test.step('what was said is kept as it was said', async () => {
    const { rows } = await callIn(page, 'responses.list', {});
    expect(rows).toHaveLength(1);
    const { response } = await callIn(page, 'responses.get', { id: rows[0]?.id ?? '' });
    const said = new Map(response.answers.map((answer) => [answer.question, answer]));
    expect(said.get('name')?.value.text).toBe('Rosa Ortiz');
    expect(said.get('contact_by')?.value.options).toHaveLength(2);
    expect(said.get('phone')?.share).toBe('yes');
    expect(said.get('spoken')?.share).toBe('no');
    expect(said.get('hours')?.value.text).toBe('after six');
    expect(said.has('reads')).toBe(false);
  });

  await test.step('a changed form is the next version, and an answered one is not removed', async () => {
    await toForms(page);
    await page.getByRole('button', { name: /^Remove Intro/ }).click();
    await expect(page.getByText('There is 1 answer to this questionnaire, so it stays.')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('link', { name: /Intro questionnaire/ }).click();
    await page.getByRole('option', { name: /What should we call you/ }).click();
    await page.getByLabel('The question', { exact: true }).fill('Your name?');
    await expect(page.getByText('Saving makes version 2')).toBeVisible();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Everything is saved.')).toBeVisible();
    const form = await kept(page);
    expect(form.version).toBe(2);
    const first = await callIn(page, 'forms.get', { id: form.id, version: 1 });
    expect(first.questions.find(({ key }) => key === 'name')?.label.en).toBe('What should we call you?');
  });
});

const CSV = [
  ['Timestamp', 'What should we call you?', 'Your phone number', 'How do you like to be reached?', 'Favourite soup'],
  ['2026/03/01 10:00:00 AM EST', 'JosÃ© PÃ©rez', '(718) 555-0101', 'Phone call;Signal', 'lentil'],
  ['2026/03/02 11:00:00 AM EST', 'Amina Bello', '(718) 555-0102', 'Text message', 'pea'],
]
  .map((row) => row.map((cell) => `"${cell}"`).join(','))
  .join('\r\n');

test('a file of answers is understood, brought, not brought twice, and taken back', async ({ app, folder }) => {
  const { page } = app;
  await begin(page);
  await makeStandard(page);
  await page.getByRole('link', { name: 'Answers', exact: true }).click();
  await page.getByRole('tab', { name: 'Bring in to review' }).click();
  const file = join(folder, 'answers.csv');
  writeFileSync(file, CSV);
  const read = async () => {
    await app.answerDialog(file);
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'What we understood' })).toBeFocused();
  };
  await read();

  await test.step('its columns, letters and people are shown, and a column is taken otherwise', async () => {
    const soup = page.getByRole('group', { name: 'Favourite soup' });
    await expect(soup.getByRole('button', { name: /Keep beside the answers/ })).toBeVisible();
    await soup.getByRole('button', { name: /Keep beside the answers/ }).click();
    await page.getByRole('option', { name: 'Leave out', exact: true }).click();
    await expect(soup.getByRole('button', { name: /Leave out/ })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('tab', { name: /^Letters/ }).click();
    const repaired = page.getByRole('row', { name: /Row 2/ });
    await expect(repaired.getByText('JosÃ© PÃ©rez')).toBeVisible();
    await expect(repaired.getByText('José Pérez')).toBeVisible();
    await page.getByRole('tab', { name: /^Responses/ }).click();
    await expect(page.getByText('José Pérez').first()).toBeVisible();
    await expect(page.getByText('Phone call and Signal')).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  await test.step('it is brought, and the second time nothing is new', async () => {
    await page.getByRole('button', { name: 'Bring in 2 responses' }).click();
    await expect(page.getByText('2 responses are in the queue.')).toBeVisible();
    expect((await callIn(page, 'responses.list', {})).total).toBe(2);
    expect((await callIn(page, 'roster.list', {})).total).toBe(0);
    await page.getByRole('button', { name: 'Bring in another file' }).click();
    await read();
    await expect(page.getByText('2 here already')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Bring in \d+ responses/ })).toBeDisabled();
    await page.getByRole('button', { name: 'Choose another file' }).click();
  });

  await test.step('it is taken back', async () => {
    await page.getByRole('button', { name: /^Take back/ }).click();
    await expect(page.getByText('2 responses were taken back.')).toBeVisible();
    expect((await callIn(page, 'responses.list', {})).total).toBe(0);
  });
});

test('the screens hold to axe and fit, in English and Arabic, light and dark, at twice the size', async ({ app }) => {
  const { page } = app;
  await begin(page);
  await makeStandard(page);
  const { id } = await kept(page);
  const problems: string[] = [];
  const look = async (name: string) => {
    problems.push(...(await wrongWith(page, name)));
    const against = await page.evaluate(() => {
      const reads = (element: Element) => getComputedStyle(element).direction;
      const empty = [...document.querySelectorAll('input[dir="auto"]:placeholder-shown')];
      return empty.filter((field) => reads(field) !== reads(document.documentElement)).length;
    });
    if (against > 0) problems.push(`${name}: ${against} empty fields read against the page`);
  };
  /** Each place has something that no other has. */
  const settled = async (place: string) => {
    const own = { forms: 'main h2 a', write: 'aside', bring: 'main h2[tabindex]' }[place.split('/')[0] ?? ''] ?? 'main';
    await expect(page.locator(place.startsWith('forms/') ? '[role="listbox"]' : own).first()).toBeVisible();
  };
  const places = ['forms', `forms/${id}`, `write/${id}`, 'bring'];
  for (const [language, theme, size] of IN_TURN) {
    await sized(page, size);
    await dress(page, language, theme);
    for (const place of places) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/answers/${place}`);
      await settled(place);
      await look(`answers-${place.replace(id, 'one').replace('/', '-')}.${language}.${theme}.${size}`);
    }
  }
  expect(problems).toEqual([]);
});
