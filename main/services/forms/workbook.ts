import { Refusal } from '../../../preload/contract/errors.ts';
import type { Form, FormDraft } from '../../../preload/contract/formKinds.ts';
import type { Output } from '../../../preload/contract/index.ts';
import type { TextWords } from '../../domain/questionnaire/text.ts';
import { readXlsForm, type Unsaid } from '../../domain/questionnaire/xlsform/read.ts';
import { writeXlsForm } from '../../domain/questionnaire/xlsform/write.ts';
import type { Dialogs, Files, Workbooks } from '../ports.ts';

/** Questionnaires from and for form services, as their workbooks (XLSForm). */
export interface FormWorkbooks {
  /** @throws Refusal workbook.unreadable, workbook.noQuestions, workbook.tooLarge, disk.denied, disk.failed */
  bring(): Promise<Output<'forms.bring'>>;
  /** @throws Refusal disk.full, disk.denied, disk.failed */
  take(form: Form): Promise<Output<'forms.take'>>;
}

export interface FormWorkbooksNeeds {
  readonly dialogs: Dialogs;
  readonly files: Files;
  readonly workbooks: Workbooks;
  /** Keeps a form that came from elsewhere. */
  readonly keep: (draft: FormDraft) => Form;
  /** What every form says, in a language or the nearest there is. */
  readonly phrases: (language: string) => TextWords;
  /** What stands in for what a workbook leaves open. */
  readonly unsaid: () => Unsaid;
}

/** Of a file; a form of two hundred questions in twenty languages is a tenth of it. */
const LARGEST = 5 * 1024 * 1024;

export function createFormWorkbooks(needs: FormWorkbooksNeeds): FormWorkbooks {
  const { dialogs, files, workbooks, keep, phrases, unsaid } = needs;

  const read = async (path: string): Promise<Uint8Array> => {
    try {
      return await files.read(path, LARGEST);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'import.tooLarge')
        throw new Refusal('workbook.tooLarge', { limit: LARGEST });
      throw error;
    }
  };

  return {
    async bring() {
      const path = await dialogs.open('workbook');
      if (path === null) return { form: null, notes: [] };
      const { draft, notes } = readXlsForm(await workbooks.read(await read(path)), unsaid());
      return { form: keep(draft), notes: [...notes] };
    },
    async take(form) {
      const path = await dialogs.save('workbook');
      if (path === null) return { saved: false };
      await files.write(path, await workbooks.write(writeXlsForm(form, phrases)));
      return { saved: true };
    },
  };
}
