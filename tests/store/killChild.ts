import { writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { testCore } from '../support/core.ts';
import { openingOf, type Step } from './killSteps.ts';

// Works on a vault as fast as it can until it is killed, saying each step before it begins and after it was
// acknowledged. Written with writeSync, so that what was said is out before the next step.

const [folder = '', round = '0'] = process.argv.slice(2);
const say = (word: 'begun' | 'done' | 'ready', step?: Step) => writeSync(1, `${JSON.stringify({ word, step })}\n`);

const core = testCore({ folder });
const act = async <T>(step: Step, work: () => Promise<T>): Promise<T> => {
  say('begun', step);
  const result = await work();
  say('done', step);
  return result;
};

const { state } = await core.call('vault.status', {});
say('ready');
const opening = openingOf(round);
await act({ do: 'open', with: opening.next }, async () => {
  if (state === 'none') return core.call('vault.create', { passphrase: opening.next });
  for (const passphrase of opening.candidates) {
    const answer = await core.dispatch('vault.unlock', { passphrase });
    if (answer.ok) return core.call('vault.changePassphrase', { current: passphrase, next: opening.next });
  }
  throw new Error('no passphrase fits');
});

const csv = join(folder, '..', `form-${round}.csv`);
for (let at = 0; ; at++) {
  const name = `Person ${round}.${at}`;
  const { id } = await act({ do: 'add', name }, () =>
    core.call('roster.add', {
      name,
      household: { door: String(at % 7) },
      contacts: [{ kind: 'call', value: '718 555 0100' }],
    }),
  );
  await act({ do: 'note', name, notes: `noted ${at}` }, () =>
    core.call('roster.update', { id, changes: { notes: `noted ${at}` } }),
  );
  if (at % 3 === 1) await act({ do: 'remove', name }, () => core.call('roster.remove', { ids: [id] }));
  if (at % 6 === 4) await act({ do: 'undo', name }, () => core.call('changes.undo', {}));
  if (at % 5 === 2) {
    const batch = `Batch ${round}x${at}`;
    const rows = Array.from(
      { length: 40 },
      (_, row) => `"2026/03/02 1:00:${String(row).padStart(2, '0')} PM EST","${batch} r${row}"`,
    );
    writeFileSync(csv, `"Timestamp","Name"\n${rows.join('\n')}\n`);
    core.dialogs.push(csv);
    const { preview } = await core.call('imports.preview', {});
    if (!preview) throw new Error('nothing to import');
    await act({ do: 'import', batch, people: 40 }, () => core.call('imports.commit', { token: preview.token }));
  }
}
