import { Refusal } from '../../preload/contract/errors.ts';
import type { Emit } from '../../preload/contract/events.ts';
import type { Form, FormDraft } from '../../preload/contract/formKinds.ts';
import type { Input, Output } from '../../preload/contract/index.ts';
import { checkForm } from '../domain/questionnaire/check.ts';
import { nameApart } from '../domain/questionnaire/shelfName.ts';
import { standardForm } from '../domain/questionnaire/standard.ts';
import { formAsText, type TextWords } from '../domain/questionnaire/text.ts';
import { createFormWorkbooks } from './forms/workbook.ts';
import type { OpenStores } from './ports/stores.ts';
import type { Clock, Dialogs, Files, FlyerTexts, Ids, Workbooks } from './ports.ts';
import { type PreferencesService, wordsLanguage } from './preferences.ts';

/** Questionnaires: made, changed, brought from and taken to form services. */
export interface Forms {
  list(): Output<'forms.list'>;
  /** @throws Refusal notFound.form */
  get(id: string, version?: number): Form;
  /** @throws Refusal notFound.form */
  make(from: Input<'forms.make'>['from']): Form;
  check(form: FormDraft): Output<'forms.check'>;
  /** @throws Refusal notFound.form, form.mustMend naming the questions */
  save(id: string, form: FormDraft): Form;
  /** Keeps one that came from elsewhere. What must be mended in it is for the editor to say. */
  keep(form: FormDraft): Form;
  /** @throws Refusal notFound.form */
  putAway(id: string, away: boolean): Form;
  /** @throws Refusal notFound.form, form.answered */
  remove(id: string): void;
  /** @throws Refusal workbook.unreadable, workbook.noQuestions, workbook.tooLarge, disk.denied, disk.failed */
  bring(): Promise<Output<'forms.bring'>>;
  /** @throws Refusal notFound.form, disk.full, disk.denied, disk.failed */
  take(id: string): Promise<Output<'forms.take'>>;
  /** @throws Refusal notFound.form */
  text(id: string, language: string): Output<'forms.text'>;
}

export interface FormsNeeds {
  readonly stores: OpenStores;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly emit: Emit;
  readonly texts: FlyerTexts;
  readonly preferences: PreferencesService;
  readonly dialogs: Dialogs;
  readonly files: Files;
  readonly workbooks: Workbooks;
}

/** Names of questions that an error tells of; more would not be read. */
const NAMED = 20;

export function createForms(needs: FormsNeeds): Forms {
  const { stores, clock, ids, emit, texts, preferences } = needs;
  const now = () => clock.now().toISOString();
  const newest = (id: string, version?: number): Form => {
    const found = stores().forms.get(id, version);
    if (!found) throw new Refusal('notFound.form');
    return found;
  };
  const put = (form: Form): Form => {
    const open = stores();
    open.transaction(() => open.forms.put(form));
    emit('forms.changed', { ids: [form.id] });
    return form;
  };
  const keep = (draft: FormDraft): Form => {
    const at = now();
    return put({ ...draft, id: ids.next(), version: 1, answered: false, putAway: false, madeAt: at, changedAt: at });
  };

  /** Keeps one made here under a name that no other on the shelf has. */
  const keepApart = (draft: FormDraft): Form => {
    const taken = new Set(
      stores()
        .forms.list()
        .map(({ name }) => name),
    );
    return keep({ ...draft, name: nameApart(draft.name, taken) });
  };

  /** What every form says, in this language or, where nothing ships in it, in the app's. */
  const phrases = (language: string): TextWords => {
    const all = texts.questionnaires();
    const own = wordsLanguage(preferences);
    const found = [language, own].flatMap((tag) => all.filter((words) => words.language === tag))[0] ?? all[0];
    if (!found) throw new Refusal('internal');
    return found.phrases;
  };

  /** The standard questionnaire: in these languages, as far as it ships in them, else in the app's language first. */
  const standard = (languages: readonly string[] | undefined): FormDraft => {
    const all = texts.questionnaires();
    const own = wordsLanguage(preferences);
    const wanted = languages ?? [own, ...all.map(({ language }) => language).filter((tag) => tag !== own)];
    const words = wanted.flatMap((tag) => all.filter(({ language }) => language === tag));
    return standardForm(words.length > 0 ? words : all);
  };

  const unsaid = () => {
    const language = wordsLanguage(preferences);
    return { language, name: standard([language]).name };
  };
  const books = createFormWorkbooks({ ...needs, keep, phrases, unsaid });

  return {
    list() {
      const counts = new Map(
        stores()
          .responses.counts()
          .map((count) => [count.form, count]),
      );
      const rows = stores().forms.list();
      return {
        rows: rows.map(({ id, name, version, languages, putAway, changedAt, questions }) => ({
          ...{ id, name, version, languages, putAway, changedAt },
          questions: questions.filter(({ type }) => type !== 'note').length,
          responses: counts.get(id)?.responses ?? 0,
          lastAt: counts.get(id)?.lastAt ?? null,
        })),
      };
    },
    get: newest,
    make(from) {
      if (from.what === 'standard') return keepApart(standard(from.languages));
      if (from.what === 'copy') {
        const { name, languages, title, intro, questions } = newest(from.id);
        return keepApart({ name, languages, title, intro, questions });
      }
      const { name } = standard([from.language]);
      return keepApart({ name, languages: [from.language], title: {}, intro: {}, questions: [] });
    },
    check: (form) => ({ problems: checkForm(form) }),
    save(id, draft) {
      const before = newest(id);
      const wrong = checkForm(draft).filter(({ mustMend }) => mustMend);
      if (wrong.length > 0) {
        const questions = [...new Set(wrong.map(({ question }) => question ?? 'form'))].slice(0, NAMED);
        throw new Refusal('form.mustMend', { fields: questions });
      }
      // What was answered stays as it was asked: the changed form is its next version.
      const version = before.answered ? before.version + 1 : before.version;
      const { madeAt, putAway } = before;
      return put({ ...draft, id, version, answered: false, putAway, madeAt, changedAt: now() });
    },
    keep,
    putAway: (id, putAway) => put({ ...newest(id), putAway }),
    remove(id) {
      newest(id);
      const open = stores();
      if (open.responses.counts().some(({ form }) => form === id)) throw new Refusal('form.answered');
      open.transaction(() => open.forms.remove(id));
      emit('forms.changed', { ids: [id] });
    },
    bring: books.bring,
    take: async (id) => books.take(newest(id)),
    text: (id, language) => ({ text: formAsText(newest(id), language, phrases(language)) }),
  };
}
