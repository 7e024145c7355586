import type { z } from 'zod';
import type { AnyContract } from '../../preload/contract/define.ts';
import { type Answer, type ErrorDetail, Refusal } from '../../preload/contract/errors.ts';
import { MAX_MESSAGE } from '../../preload/contract/index.ts';
import { isTooLarge } from './size.ts';

type AnyHandlers = Readonly<Record<string, (input: never) => unknown>>;

export interface Router {
  /** Answers every call; never rejects. */
  dispatch(name: unknown, input: unknown): Promise<Answer<unknown>>;
}

export interface RouterOptions {
  /** Whether a vault is open: calls declared for an open vault are refused before their handler otherwise. */
  readonly isOpen: () => boolean;
  /** Hears of failures nobody planned for. Gets the call's name and the error, for a developer's eyes only. */
  readonly onFault?: (name: string, error: unknown) => void;
}

const refused = (code: Refusal['code'], detail: ErrorDetail = {}): Answer<never> => ({ ok: false, code, detail });

/**
 * Pure dispatch: looks the call up among the contract's own names, parses what came in, runs the handler,
 * parses what goes out (fields that are not declared are dropped, so nothing leaks by accident).
 */
export function createRouter<C extends AnyContract>(
  contract: C,
  handlers: AnyHandlers,
  options: RouterOptions,
): Router {
  const run = async (name: string, input: unknown): Promise<Answer<unknown>> => {
    const spec = contract[name];
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (!spec || !handler) return refused('call.unknown');
    if (isTooLarge(input, MAX_MESSAGE)) return refused('input.tooLarge', { limit: MAX_MESSAGE });
    const parsed = spec.input.safeParse(input);
    if (!parsed.success) return refused('input.invalid', { fields: fieldsOf(parsed.error) });
    if (spec.when === 'open' && !options.isOpen()) return refused('vault.locked');
    const output = await handler(parsed.data as never);
    return { ok: true, value: spec.output.parse(output) };
  };
  return {
    async dispatch(name, input) {
      if (typeof name !== 'string' || !Object.hasOwn(contract, name)) return refused('call.unknown');
      try {
        return await run(name, input);
      } catch (error) {
        if (error instanceof Refusal) return refused(error.code, error.detail);
        options.onFault?.(name, error);
        return refused('internal');
      }
    },
  };
}

/** Names of our own fields that were wrong, for marking them on screen. Keys we do not know are never repeated. */
function fieldsOf(error: z.ZodError): string[] {
  const fields = new Set<string>();
  for (const issue of error.issues) {
    const path = issue.path.filter((part) => typeof part === 'string' || typeof part === 'number');
    fields.add(path.join('.').slice(0, 80));
  }
  return [...fields].slice(0, 20);
}
