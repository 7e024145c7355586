import type { AnswerColumn, AnswersPreview, ColumnReading } from '../../preload/contract/answersIn.ts';
import type { ParsedInputOf } from '../../preload/contract/define.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import type { Emit } from '../../preload/contract/events.ts';
import type { Form } from '../../preload/contract/formKinds.ts';
import type { Contract, Input, Output } from '../../preload/contract/index.ts';
import type { Response } from '../../preload/contract/responseKinds.ts';
import { IMPORT_LIMITS } from '../domain/importTable.ts';
import { chooseColumns, lookAtColumns } from '../domain/questionnaire/columns.ts';
import { bringRows, takeBack } from './answersIn/bring.ts';
import { createByHand } from './answersIn/byHand.ts';
import { readingsOf } from './answersIn/readings.ts';
import { fitting, previewOf, rowsOf, type Session, sessionOf } from './answersIn/session.ts';
import type { TableReader } from './imports/reader.ts';
import type { Jobs } from './jobs.ts';
import type { OpenStores } from './ports/stores.ts';
import type { Clock, Dialogs, Files, FlyerTexts, Ids } from './ports.ts';
import type { SettingsService } from './settings.ts';

/** Answers on their way into the queue: from a file, from a conversation, from paper. Nothing here touches the roster. */
export interface AnswersIn {
  /** @throws Refusal answers.noForm, import.notText, import.noRows, import.malformed, import.tooLarge, cancelled */
  preview(job?: string): Promise<AnswersPreview | null>;
  /** @throws Refusal import.expired, notFound.form, input.invalid */
  remap(input: Input<'responses.remap'>): Promise<AnswersPreview>;
  /** How the cells of each column were read. @throws Refusal import.expired, cancelled */
  previewColumns(token: string): Promise<ColumnReading[]>;
  /** @throws Refusal import.expired */
  previewRows(token: string, offset: number, limit: number): Output<'responses.previewRows'>;
  /** @throws Refusal import.expired, notFound.form, cancelled */
  bring(token: string, job?: string): Promise<Output<'responses.bring'>>;
  takeBack(batch: string): Output<'responses.takeBack'>;
  batches(): Output<'responses.batches'>;
  /**
   * Keeps answers that were typed in, whole: what is sent replaces what was kept.
   * @throws Refusal notFound.form, notFound.response, review.done, answers.otherForm, input.invalid
   */
  write(input: ParsedInputOf<Contract['responses.write']>): Response;
  /** @throws Refusal notFound.response, review.done, input.invalid for what came in a file */
  remove(id: string): void;
  /** Forgets every file that was read; for the lock. */
  forget(): void;
}

export interface AnswersInNeeds {
  readonly stores: OpenStores;
  readonly jobs: Jobs;
  readonly dialogs: Dialogs;
  readonly files: Files;
  readonly reader: TableReader;
  readonly settings: SettingsService;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly emit: Emit;
  /** How every form asks whether others may know. */
  readonly texts: Pick<FlyerTexts, 'questionnaires'>;
}

/** Files kept at once: the one on screen and the one before, should two windows of time overlap. */
const KEPT = 2;
/** Choices in columns of their own make files wide. */
const COLUMNS = 2000;

export function createAnswersIn(needs: AnswersInNeeds): AnswersIn {
  const { stores, jobs, dialogs, files, reader, settings, clock, ids, emit, texts } = needs;
  const { write, remove } = createByHand(needs);
  const sessions = new Map<string, Session>();
  const session = (token: string): Session => {
    const found = sessions.get(token);
    if (!found) throw new Refusal('import.expired');
    return found;
  };
  const forms = (): Form[] => {
    const all = stores().forms.list();
    const inUse = all.filter(({ putAway }) => !putAway);
    return inUse.length > 0 ? inUse : all;
  };
  const shares = () => texts.questionnaires().flatMap(({ phrases }) => Object.values(phrases.share));
  const changed = (form: string) => {
    emit('responses.changed', { ids: [] });
    // Whether a form was answered decides how it may be changed.
    emit('forms.changed', { ids: [form] });
  };

  /** Keeps a file as it is read with a form; without columns of somebody's choice they are suggested. */
  const keep = (
    token: string,
    { table, looked }: Pick<Session, 'table' | 'looked'>,
    wanted?: { readonly form: string; readonly columns: Chosen },
  ): AnswersPreview => {
    const known = forms();
    const chosen = wanted && stores().forms.get(wanted.form);
    if (wanted && !chosen) throw new Refusal('notFound.form');
    const all = chosen && !known.some(({ id }) => id === chosen.id) ? [...known, chosen] : known;
    const fits = fitting({ table, looked }, all, shares());
    const best = fits.find(({ form }) => form.id === (chosen?.id ?? form.id));
    if (!best) throw new Refusal('answers.noForm');
    const columns = chooseColumns(best.columns, wanted?.columns ?? []);
    const unknown = notAsked(best.form, columns);
    if (unknown.length > 0) throw new Refusal('input.invalid', { fields: unknown.slice(0, 20) });
    const kept = sessionOf(token, table, looked, best.form, columns, settings.get().region);
    sessions.delete(token);
    sessions.set(token, kept);
    for (const old of [...sessions.keys()].slice(0, -KEPT)) sessions.delete(old);
    const told = fits.map(({ form: { id, name, version }, found, of }) => ({ id, name, version, found, of }));
    return previewOf(kept, told, stores());
  };

  return {
    preview: (job) =>
      jobs.run(job, async (progress) => {
        // Nobody looks for a file first to hear then that it cannot be read with anything.
        if (forms().length === 0) throw new Refusal('answers.noForm');
        const path = await dialogs.open('csv');
        if (path === null) return null;
        const bytes = await files.read(path, IMPORT_LIMITS.bytes);
        progress.step('reading', 0, 1);
        const table = await reader.read(bytes, progress, COLUMNS);
        await progress.breathe();
        return keep(ids.next(), { table, looked: lookAtColumns(table) });
      }),
    async remap({ token, form, columns = [] }) {
      return keep(token, session(token), { form, columns });
    },
    previewColumns: (token) => jobs.run(undefined, (progress) => readingsOf(session(token), progress)),
    previewRows: (token, offset, limit) => rowsOf(session(token), stores(), offset, limit),
    bring: (token, job) =>
      jobs.run(job, async (progress) => {
        const found = session(token);
        const held = () => void session(token);
        const done = await bringRows(found, { stores, clock, ids, progress, held });
        sessions.delete(token);
        if (done.added > 0) changed(found.form.id);
        return done;
      }),
    takeBack(batch) {
      const form = stores().responses.ofBatch(batch)[0]?.form;
      const done = takeBack(stores(), batch);
      if (form !== undefined && done.removed > 0) changed(form);
      return done;
    },
    batches: () => ({ rows: stores().responses.batches() }),
    write,
    remove,
    forget: () => sessions.clear(),
  };
}

type Chosen = readonly { readonly index: number; readonly takenAs: AnswerColumn['takenAs'] }[];

/** Questions and options that columns were taken for and that the form does not ask. */
function notAsked({ questions }: Form, columns: readonly AnswerColumn[]): string[] {
  return columns.flatMap(({ takenAs }) => {
    if (!('question' in takenAs)) return [];
    const question = questions.find(({ key, type }) => key === takenAs.question && type !== 'note');
    const known = question && (!('option' in takenAs) || question.options.some(({ key }) => key === takenAs.option));
    return known ? [] : [takenAs.question];
  });
}
