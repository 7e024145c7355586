import type { App } from '../../tests/support/app.ts';
import { callIn } from '../../tests/support/calls.ts';
import { goTo } from '../../tests/support/steps.ts';
import { answersAt, writeResponses } from '../../tests/support/toReview.ts';
import { choose, picture, savePdf, tab } from './keep.ts';

const OFFERS = ['errands', 'cooking', 'rides', 'errands', 'cooking', 'errands'];
const NEEDS = ['company', 'meals', 'company'];
const one = (options: readonly string[], at: number) => ({ options: [options[at % options.length] ?? ''] });
/** As neighbours answer: not everybody the same. */
const given = (at: number) =>
  answersAt(at).map((answer) => {
    if (answer.question === 'offers') return { ...answer, value: one(OFFERS, at) };
    return answer.question === 'needs' ? { ...answer, value: one(NEEDS, at) } : answer;
  });

/** A questionnaire from its shelf to its paper, answers that wait, one review, and what is counted. */
export async function walkAnswers(app: App): Promise<void> {
  const { page } = app;
  const { ids } = await writeResponses(page, 12, given);
  await goTo(page, 'Answers');
  await tab(page, 'Questionnaires');
  await page.getByRole('button', { name: 'Use the standard questionnaire' }).click();
  await page.getByRole('listbox', { name: 'Questions' }).waitFor();
  await picture(app, 'questionnaire');
  await tab(page, 'Paper');
  await savePdf(app, 'questionnaire');
  await choose(page, 'An interview sheet');
  await savePdf(app, 'interview-sheet');

  await goTo(page, 'Answers');
  await picture(app, 'answers');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: 'Accept', exact: true }).first().waitFor();
  await picture(app, 'review');
  // One of the sample neighbourhood has the same name; this one is somebody else.
  await page.getByRole('button', { name: 'Someone new' }).click();
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await page.getByRole('button', { name: /^Take all of it/ }).waitFor();
  await picture(app, 'review-what-will-change');
  await page.getByRole('button', { name: /^Take all of it/ }).click();
  await callIn(page, 'responses.approveClear', { ids: ids.slice(1) });
  await goTo(page, 'Answers');
  await tab(page, 'In numbers');
  await page.getByRole('heading', { name: 'What people need', exact: true }).waitFor();
  await picture(app, 'numbers');
}
