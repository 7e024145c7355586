import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Insights } from '../../main/services/insight.ts';
import { createQuestionnaireBuild } from '../../main/services/questionnaires/build.ts';
import { AppLanguage } from '../../preload/contract/flyerKinds.ts';
import { texts } from '../print/support/engine.ts';
import { openCore, TestClock, type TestCore } from '../support/core.ts';
import { type Document, textOf } from '../support/flyers.ts';

const NOBODY = '01890000-0000-7000-8000-00000000dead';
let core: TestCore;
beforeEach(async () => {
  core = await openCore();
});
afterEach(() => {
  expect(core.faults).toEqual([]);
  core.end();
});

const standard = async () => (await core.call('forms.make', { from: { what: 'standard' } })).id;
const pages = (form: string, given: object = {}) =>
  ({ kind: 'questionnaire', form, layout: 'form', language: 'en', paper: 'letter', ...given }) as Document;
const render = (document: Document) => core.call('print.render', { document });
const numbers = (form: string | null) => ({ kind: 'insight', form, language: 'en', paper: 'a4' }) as Document;

describe('a questionnaire on paper', () => {
  test.each(AppLanguage.options)('comes in both layouts, in %s', async (language) => {
    const form = await standard();
    const { title } = await core.call('forms.get', { id: form });
    const [words] = texts.questionnaires().filter((each) => each.language === language);
    for (const layout of ['form', 'interview']) {
      const { pdf, omissions, boxes, households } = await render(pages(form, { language, layout }));
      const text = textOf(pdf).replace(/\s/g, '');
      expect([omissions, boxes, households]).toEqual([null, [], null]);
      if (language !== 'ar') {
        expect(text).toContain((title[language] ?? '').replace(/\s/g, ''));
        expect(text.split((words?.phrases.share.keyGroup ?? '').replace(/\s/g, ''))).toHaveLength(3);
      }
    }
  });

  test('tells of nobody: neither saving nor printing is noted, and it is no flyer', async () => {
    const form = await standard();
    const out = join(core.folder, 'out');
    for (const document of [pages(form), pages(form, { layout: 'interview', large: true }), numbers(form)]) {
      core.dialogs.push(out);
      expect(await core.call('print.save', { document })).toMatchObject({ saved: true });
      expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
      const { token } = await render(document);
      await core.call('print.printed', { token, copies: 40 });
    }
    expect((await core.call('disclosures.list', {})).rows).toEqual([]);
    expect((await core.call('journey.get', {})).stones.find(({ stone }) => stone === 'invite')?.reached).toBe(false);
  });

  test('never says what the form is called on the shelf, with a title or without one', async () => {
    const form = await core.call('forms.get', { id: await standard() });
    const { languages, title, intro, questions } = form;
    const name = 'Difficult ones';
    await core.call('forms.save', { id: form.id, form: { name, languages, title, intro, questions } });
    const empty = await core.call('forms.make', { from: { what: 'empty', language: 'en' } });
    const tight = (text: string) => text.replace(/\s/g, '');
    for (const layout of ['form', 'interview']) {
      const text = tight(textOf((await render(pages(form.id, { layout }))).pdf));
      expect(text).not.toContain('Difficult');
      // At the head and at the foot of every page.
      expect(text.split(tight(title.en ?? '?')).length).toBeGreaterThan(3);
      expect(tight(textOf((await render(pages(empty.id, { layout }))).pdf))).not.toContain(tight(empty.name));
    }
    const counted = tight(textOf((await render(numbers(form.id))).pdf));
    expect(counted).not.toContain('Difficult');
    expect(counted).toContain(tight(title.en ?? '?'));
    expect((await core.call('forms.text', { id: form.id, language: 'en' })).text).not.toContain(name);
    expect((await core.call('forms.text', { id: empty.id, language: 'en' })).text.trim()).toBe('');
  });

  test('is refused for a form that is none, and in a language that the form is not in', async () => {
    const form = await standard();
    for (const document of [pages(NOBODY), numbers(NOBODY)])
      expect(await core.refusal('print.render', { document })).toBe('notFound.form');
    expect(await core.refusal('print.render', { document: pages(form, { language: 'ht' }) })).toBe('flyer.noText');
    const creole = (await core.call('forms.make', { from: { what: 'empty', language: 'ht' } })).id;
    expect(textOf((await render(pages(creole, { language: 'ht' }))).pdf)).toContain('Kreyòl ayisyen');
  });

  test('says what was saved last, and its version', async () => {
    const id = await standard();
    const { name, languages, title, intro, questions } = await core.call('forms.get', { id });
    const [first, ...others] = questions;
    if (!first) throw new Error('No questions.');
    const changed = { ...first, label: { ...first.label, en: 'Changed since' } };
    await core.call('forms.save', { id, form: { name, languages, title, intro, questions: [changed, ...others] } });
    const text = textOf((await render(pages(id))).pdf);
    expect(text).toContain('Changed since');
    expect(text).toContain('Version 1');
  });
});

describe('numbers on paper', () => {
  test('are those for others, whoever prints them', () => {
    const asked: unknown[] = [];
    const empty = { responses: 0, people: 0, progress: [], needs: [], offers: [], languages: [], unanswered: [] };
    const insights: Insights = {
      numbers(form, audience) {
        asked.push([form, audience]);
        return { form: null, ...empty };
      },
    };
    const stores = () => {
      throw new Error('Numbers ask nothing of the stores.');
    };
    const build = createQuestionnaireBuild({ stores, texts, insights, clock: new TestClock() });
    const { audience, people, sheet } = build({ kind: 'insight', form: null, language: 'en', paper: 'letter' });
    expect([audience, people, sheet.kind]).toEqual([null, [], 'insight']);
    expect(asked).toEqual([[null, 'others']]);
  });
});
