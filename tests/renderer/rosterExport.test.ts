import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCore, type TestCore } from '../support/core.ts';

let core: TestCore;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.end());

describe('taking out only the people picked out', () => {
  it('holds them and nobody else, and notes nobody else as disclosed', async () => {
    const people = [];
    for (const name of ['Rahima', 'José', '王秀英']) people.push(await core.call('roster.add', { name }));
    const [rahima, jose, wang] = people;
    if (!rahima || !jose || !wang) throw new Error('three people');
    const path = join(core.folder, 'picked.csv');
    core.dialogs.push(path);
    const only = [rahima.id, wang.id];
    expect(await core.call('exports.csv', { audience: 'organizer', only })).toMatchObject({ saved: true, people: 2 });
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('Rahima');
    expect(text).toContain('王秀英');
    expect(text).not.toContain('José');
    expect((await core.call('disclosures.list', { person: jose.id })).rows).toEqual([]);
    expect((await core.call('disclosures.list', { person: wang.id })).rows).toHaveLength(1);
  });

  it('never shows more than the audience may know', async () => {
    const person = await core.call('roster.add', { name: 'Wideline' });
    core.dialogs.push(join(core.folder, 'pod.csv'));
    const answer = await core.call('exports.csv', { audience: 'pod', only: [person.id] });
    expect(answer).toMatchObject({ saved: true, people: 0, leftOut: 1 });
  });
});
