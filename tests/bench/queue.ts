import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type App, launch } from '../support/app.ts';
import { callIn } from '../support/calls.ts';
import { begin } from '../support/steps.ts';
import { FIFTEEN, nameAt } from '../support/toReview.ts';
import { drawnBySoftware, type Frames, framesDuring, framesOf } from './frames.ts';

const SCROLLS = 3000;
/** What somebody types to find one among them. */
const TYPED = ['rahima', 'haddad', 'linden', 'mei ch'];

export interface QueueBench {
  readonly electron: App['electron'];
  readonly software: boolean;
  readonly responses: number;
  readonly scroll: Frames;
  readonly filter: Frames;
}

/** Scrolls and filters a queue of so many responses in the real page. */
export async function benchQueue(responses = 5000): Promise<QueueBench> {
  const folder = mkdtempSync(join(tmpdir(), 'podkeeper-bench-'));
  const app = await launch();
  try {
    const { page } = app;
    await begin(page);
    await fill(app, join(folder, 'answers.csv'), responses);
    await page.evaluate(() => {
      location.hash = '#/answers';
    });
    const list = page.getByRole('listbox');
    await list.getByRole('option').first().waitFor();
    await page.waitForTimeout(1000);
    const box = await list.boundingBox();
    if (!box) throw new Error('There is no queue.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    const scroll = await framesDuring(page, () => wheel(page));
    const gone = await list.evaluate((element) => element.scrollTop);
    if (gone < 1000) throw new Error('The queue did not scroll.');
    const filter = await framesDuring(page, () => narrow(page));
    return {
      ...{ electron: app.electron, software: await drawnBySoftware(page), responses },
      ...{ scroll: framesOf(scroll), filter: framesOf(filter) },
    };
  } finally {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(app: App, file: string, responses: number): Promise<void> {
  const { page } = app;
  const { id } = await callIn(page, 'forms.make', { from: { what: 'empty', language: 'en' } });
  await callIn(page, 'forms.save', { id, form: FIFTEEN });
  const heads = FIFTEEN.questions.map(({ label }) => label.en ?? '');
  const rows = Array.from({ length: responses }, (_, at) =>
    rowAt(at)
      .map((cell) => `"${cell}"`)
      .join(','),
  );
  writeFileSync(file, [heads.map((head) => `"${head}"`).join(','), ...rows].join('\n'));
  await app.answerDialog(file);
  const { preview } = await callIn(page, 'responses.preview', {});
  if (!preview) throw new Error('The file was not read.');
  const { added } = await callIn(page, 'responses.bring', { token: preview.token });
  if (added !== responses) throw new Error(`${added} of ${responses} responses came in.`);
}

/** One person's cells, in the order of the questions. */
const rowAt = (at: number): string[] => [
  ...[`${nameAt(at)} ${at}`, 'she/her', 'evenings', `(718) 555-${String(at).padStart(4, '0')}`],
  ...[`neighbour${at}@example.org`, at % 2 === 0 ? 'English' : 'Español', 'Linden House', `${at}A`, 'Family'],
  ...['Errands', 'Company', '', String(1 + (at % 5)), `A bench by door ${at}`, 'yes'],
];

async function wheel(page: Page): Promise<void> {
  const began = performance.now();
  while (performance.now() - began < SCROLLS) {
    await page.mouse.wheel(0, 180);
    await page.waitForTimeout(16);
  }
}

async function narrow(page: Page): Promise<void> {
  const box = page.getByRole('searchbox').first();
  for (const words of TYPED) {
    await box.fill('');
    for (const key of words) {
      await box.press(key === ' ' ? 'Space' : key);
      await page.waitForTimeout(60);
    }
    await page.waitForTimeout(300);
  }
  await box.fill('');
  for (const state of await page.getByRole('radio').all()) {
    await state.click();
    await page.waitForTimeout(300);
  }
}
