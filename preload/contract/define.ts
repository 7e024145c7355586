import type { z } from 'zod';

/** When a call may run: before a vault is open, only with one open, or always. */
export type When = 'always' | 'open';

/** One declared call of the bridge. Everything else about it is derived from this. */
export interface CallSpec<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I;
  readonly output: O;
  readonly when: When;
}

/** Declares a call that needs an open vault. */
export const call = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): CallSpec<I, O> => ({
  input,
  output,
  when: 'open',
});

/** Declares a call that also answers while the vault is locked or not made yet. */
export const callAlways = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O): CallSpec<I, O> => ({
  input,
  output,
  when: 'always',
});

export type AnyContract = Readonly<Record<string, CallSpec>>;

/** What a caller passes (defaults may be left out). */
export type InputOf<S extends CallSpec> = z.input<S['input']>;
/** What a handler receives (defaults filled in). */
export type ParsedInputOf<S extends CallSpec> = z.output<S['input']>;
/** What a caller gets back. */
export type OutputOf<S extends CallSpec> = z.output<S['output']>;

/** The shape main must supply: one function a call, each with the declared output. */
export type HandlersFor<C extends AnyContract> = {
  readonly [K in keyof C]: (input: ParsedInputOf<C[K]>) => z.input<C[K]['output']> | Promise<z.input<C[K]['output']>>;
};
