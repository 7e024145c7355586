import { z } from 'zod';
import type { Answer } from '../../preload/contract/errors.ts';
import { MAX_MESSAGE } from '../../preload/contract/index.ts';
import type { Line } from './lines.ts';

const Id = z.union([z.number(), z.string().max(200)]);
const Asked = z.object({ id: Id, call: z.string(), input: z.unknown().optional() });

/** The one call that only the bridge has: what the next dialog answers, because no caller of the core sends paths. */
export const DialogAnswer = z.strictObject({ path: z.string().min(1).max(4096).nullable() });
export const DIALOG_ANSWER = 'dialogs.answer';

/** With these everything means something else than before: they wait for what was asked earlier, and the next line for them. */
const TURNS = new Set(['vault.create', 'vault.unlock', 'vault.recover', 'vault.lock']);

export interface Needs {
  readonly dispatch: (call: unknown, input: unknown) => Promise<Answer<unknown>>;
  readonly say: (message: unknown) => void;
  /** Keeps the answer to the next dialog. */
  readonly queue: (path: string | null) => void;
}

/** Hears lines and says answers, each as soon as it is there. */
export function converse({ dispatch, say, queue }: Needs) {
  const waiting = new Set<Promise<void>>();
  const refuse = (id: unknown, code: string, detail: object = {}) => say({ id, ok: false, code, detail });

  const answer = async ({ id, call, input = {} }: z.infer<typeof Asked>): Promise<void> => {
    if (call !== DIALOG_ANSWER) {
      say({ id, ...(await dispatch(call, input)) });
      return;
    }
    const given = DialogAnswer.safeParse(input);
    if (!given.success) refuse(id, 'input.invalid', { fields: ['path'] });
    else {
      queue(given.data.path);
      say({ id, ok: true, value: {} });
    }
  };

  return {
    /** Resolves when the next line may be heard. */
    async hear(line: Line): Promise<void> {
      if ('tooLong' in line) return refuse(null, 'input.tooLarge', { limit: MAX_MESSAGE });
      const message = parsed(line.text);
      const asked = Asked.safeParse(message);
      if (!asked.success) return refuse(idOf(message), 'input.invalid');
      const turn = TURNS.has(asked.data.call);
      if (turn) await Promise.all(waiting);
      const work = answer(asked.data).finally(() => waiting.delete(work));
      waiting.add(work);
      if (turn) await work;
    },
    /** Resolves when everything heard has been answered. */
    async done(): Promise<void> {
      await Promise.all(waiting);
    },
  };
}

/** The id of a line that is no call, so that whoever sent it can tell which it was. */
function idOf(message: unknown): unknown {
  const parts = z.object({ id: Id }).safeParse(message);
  return parts.success ? parts.data.id : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
