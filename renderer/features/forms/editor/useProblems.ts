import { useEffect, useState } from 'react';
import type { FormDraft, FormProblem } from '../../../../preload/contract/formKinds.ts';
import { call } from '../../../bridge/client.ts';

/** Milliseconds after the last key until the form is looked through anew. */
const REST = 250;

/** What is wrong with a form as it stands, as it changes. */
export function useProblems(form: FormDraft): readonly FormProblem[] {
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      // A name that is missing is said beside its field; everything else can be looked through without it.
      void call('forms.check', { form: { ...form, name: form.name || '-' } }).then(
        (found) => wanted && setProblems(found.problems),
        () => undefined,
      );
    }, REST);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [form]);
  return problems;
}
