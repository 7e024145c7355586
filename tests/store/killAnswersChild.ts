import { writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { POD_FORM } from '../support/answerFiles.ts';
import { PASSPHRASE, testCore } from '../support/core.ts';

// Brings files of answers, and takes every third back, until it is killed. Says what it begins and what was acknowledged.

const [folder = '', rows = '0'] = process.argv.slice(2);
const say = (word: string, batch: number) => writeSync(1, `${JSON.stringify({ word, batch })}\n`);

const core = testCore({ folder });
await core.call('vault.unlock', { passphrase: PASSPHRASE });
const path = join(folder, 'killed.csv');
const [name = '', more = ''] = ['name', 'more'].map(
  (key) => POD_FORM.questions.find((each) => each.key === key)?.label.en,
);
say('ready', 0);
for (let batch = 1; ; batch++) {
  const lines = Array.from({ length: Number(rows) }, (_, row) => `"Batch ${batch}","row ${row} of it"`);
  writeFileSync(path, `"${name}","${more}"\n${lines.join('\n')}\n`);
  core.dialogs.push(path);
  const { preview } = await core.call('responses.preview', {});
  if (!preview) throw new Error('nothing to bring');
  say('begun', batch);
  const brought = await core.call('responses.bring', { token: preview.token });
  say('done', batch);
  if (batch % 3 !== 0 || brought.batch === null) continue;
  say('begun', batch);
  await core.call('responses.takeBack', { batch: brought.batch });
  say('back', batch);
}
