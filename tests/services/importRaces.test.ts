import { afterEach, beforeEach, expect, test } from 'vitest';
import { look } from '../support/bringIn.ts';
import { openCore, type TestCore } from '../support/core.ts';
import { signUpForm } from '../support/forms.ts';

let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const total = async () => (await core.call('roster.list', { limit: 1 })).total;

test('the same form looked at twice and committed at once comes in once', async () => {
  const { csv } = signUpForm(30);
  const tokens = [(await look(core, csv)).token, (await look(core, csv)).token];
  const results = await Promise.all(tokens.map((token) => core.call('imports.commit', { token })));
  expect(results.map(({ added }) => added).sort()).toEqual([0, 30]);
  expect(await total()).toBe(30);
});

test('one preview committed twice at once is committed once', async () => {
  const { token } = await look(core, signUpForm(30).csv);
  const answers = await Promise.all([1, 2].map(() => core.dispatch('imports.commit', { token })));
  expect(answers.map((answer) => (answer.ok ? 'ok' : answer.code)).sort()).toEqual(['import.expired', 'ok']);
  expect(await total()).toBe(30);
  expect((await core.call('imports.list', {})).rows).toHaveLength(1);
});
