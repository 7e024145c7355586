import { Refusal } from '../../preload/contract/errors.ts';
import type { Emit } from '../../preload/contract/events.ts';
import type { Form, FormDraft } from '../../preload/contract/formKinds.ts';
import type { Input, Output } from '../../preload/contract/index.ts';
import type { OpenStores } from './ports/stores.ts';
import type { Clock, Dialogs, Files, Ids } from './ports.ts';

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
  readonly dialogs: Dialogs;
  readonly files: Files;
}

export function createForms({ stores }: FormsNeeds): Forms {
  const form = (id: string, version?: number): Form => {
    const found = stores().forms.get(id, version);
    if (!found) throw new Refusal('notFound.form');
    return found;
  };
  const later = (): never => {
    throw new Refusal('internal');
  };
  return {
    list() {
      const counts = new Map(
        stores()
          .responses.counts()
          .map((count) => [count.form, count]),
      );
      return {
        rows: stores()
          .forms.list()
          .map(({ id, name, version, languages, putAway, changedAt, questions }) => ({
            ...{ id, name, version, languages, putAway, changedAt, questions: questions.length },
            responses: counts.get(id)?.responses ?? 0,
            lastAt: counts.get(id)?.lastAt ?? null,
          })),
      };
    },
    get: form,
    make: later,
    check: later,
    save: later,
    putAway: later,
    remove: later,
    bring: later,
    take: later,
    text: later,
  };
}
