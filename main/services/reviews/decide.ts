import type { ParsedInputOf } from '../../../preload/contract/define.ts';
import { Refusal } from '../../../preload/contract/errors.ts';
import type { Form } from '../../../preload/contract/formKinds.ts';
import type { Contract } from '../../../preload/contract/index.ts';
import type { Response } from '../../../preload/contract/responseKinds.ts';
import { isDone } from '../../domain/questionnaire/reviewClear.ts';
import { decideAnswers, stateAfter } from '../../domain/questionnaire/reviewDecide.ts';
import type { Stores } from '../ports/stores.ts';

type Decision = ParsedInputOf<Contract['responses.decide']>;

/**
 * A response after a reviewer's word about it. Notes and calling back may still be written when it is done; they do
 * not matter to what is kept.
 * @throws Refusal review.done, notFound.person, input.invalid for a question that is not the form's
 */
export function decideOn(
  stores: Stores,
  before: Response,
  form: Form,
  { answers: words, whose, note, callBack, state }: Decision,
): { readonly response: Response; readonly matters: boolean } {
  const matters = words.length > 0 || whose !== undefined || state !== undefined;
  if (matters && isDone(before)) throw new Refusal('review.done');
  const askable = new Set(form.questions.filter(({ type }) => type !== 'note').map(({ key }) => key));
  const strange = words.find(({ question }) => !askable.has(question));
  if (strange) throw new Refusal('input.invalid', { fields: ['answers'] });
  if (whose?.who === 'person' && !stores.people.get(whose.id)) throw new Refusal('notFound.person');

  const answers = words.length > 0 ? decideAnswers(form, before, words) : before.answers;
  const begun = words.length > 0 || whose !== undefined;
  return {
    matters,
    response: {
      ...before,
      answers,
      ...(whose && { person: whose.who === 'person' ? whose.id : null, isNew: whose.who === 'new' }),
      ...(note !== undefined && { note }),
      ...(callBack !== undefined && { callBack }),
      state: state ?? (begun ? stateAfter(before, answers) : before.state),
    },
  };
}
