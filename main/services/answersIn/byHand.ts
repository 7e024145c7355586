import type { ParsedInputOf } from '../../../preload/contract/define.ts';
import { Refusal } from '../../../preload/contract/errors.ts';
import type { Emit } from '../../../preload/contract/events.ts';
import type { Form } from '../../../preload/contract/formKinds.ts';
import type { Contract } from '../../../preload/contract/index.ts';
import type { Response } from '../../../preload/contract/responseKinds.ts';
import { nameAnswered, writtenAnswers } from '../../domain/questionnaire/byHand.ts';
import type { OpenStores } from '../ports/stores.ts';
import type { Clock, Ids } from '../ports.ts';
import { dayOf } from '../roster.ts';

/** Answers typed in, from a conversation or from paper. */
export interface ByHand {
  /** @throws Refusal notFound.form, notFound.response, review.done, answers.otherForm, input.invalid */
  write(input: ParsedInputOf<Contract['responses.write']>): Response;
  /** @throws Refusal notFound.response, review.done, input.invalid for what came in a file */
  remove(id: string): void;
}

export interface ByHandNeeds {
  readonly stores: OpenStores;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly emit: Emit;
}

export function createByHand({ stores, clock, ids, emit }: ByHandNeeds): ByHand {
  const open = (id: string): Response => {
    const found = stores().responses.get(id);
    if (!found) throw new Refusal('notFound.response');
    if (found.state === 'approved' || found.state === 'rejected') throw new Refusal('review.done');
    return found;
  };
  const formOf = (id: string, version?: number): Form => {
    const form = stores().forms.get(id, version);
    if (!form) throw new Refusal('notFound.form');
    return form;
  };
  /** A day without an hour: its noon, and never later than now. */
  const said = (day: string | null): Pick<Response, 'saidAt' | 'saidOn'> => {
    const now = clock.now();
    const at = now.toISOString();
    const today = dayOf(now);
    if (day === null || day >= today) return { saidAt: at, saidOn: today };
    return { saidAt: new Date(`${day}T12:00:00`).toISOString(), saidOn: day };
  };

  return {
    write({ id, form: formId, source, language, saidOn, answers: given, partial }) {
      const before = id === null ? null : open(id);
      if (before && before.form !== formId) throw new Refusal('answers.otherForm');
      // What came in a file stays as it came: the review edits it, and has both.
      if (before?.source === 'file') throw new Refusal('input.invalid', { fields: ['id'] });
      // What was begun with one version goes on with it.
      const form = formOf(formId, before?.version);
      const answers = writtenAnswers(form, given, before?.answers ?? []);
      const fresh: Response = before ?? {
        ...{ id: ids.next(), form: form.id, version: form.version, batch: null, beside: [], note: '', callBack: null },
        ...{ broughtAt: clock.now().toISOString(), saidAt: null, saidOn: null, source, language, partial },
        ...{ name: '', answers: [] },
        ...{ state: 'received', person: null, isNew: false, reviewedBy: '', reviewedAt: null, change: null },
      };
      const response: Response = {
        ...fresh,
        ...{ source, language, partial, answers, name: nameAnswered(form, answers) },
        ...(saidOn === null && before ? { saidAt: before.saidAt, saidOn: before.saidOn } : said(saidOn)),
      };
      const current = stores();
      current.transaction(() => {
        // Answered otherwise, an approval that was taken back cannot be brought back as it was.
        current.changes.neverAgain(response.id);
        current.responses.put(response);
      });
      emit('responses.changed', { ids: [response.id] });
      if (!form.answered) emit('forms.changed', { ids: [form.id] });
      return response;
    },
    remove(id) {
      const found = open(id);
      // A row of a file would come again with it; a file is taken back whole, or the review rejects what it brought.
      if (found.source === 'file') throw new Refusal('input.invalid', { fields: ['id'] });
      const current = stores();
      current.transaction(() => {
        current.changes.neverAgain(id);
        current.responses.remove(id);
      });
      emit('responses.changed', { ids: [id] });
      emit('forms.changed', { ids: [found.form] });
    },
  };
}
