import { z } from 'zod';

/**
 * Every way a call can fail. The list is closed: the renderer translates each code, and a code that is
 * not here cannot leave the core.
 */
export const ERROR_CODES = [
  'call.unknown',
  'input.invalid',
  'input.tooLarge',
  'internal',
  'cancelled',
  'busy',
  'vault.locked',
  'vault.exists',
  'vault.missing',
  'vault.weakPassphrase',
  'vault.wrongPassphrase',
  'vault.damaged',
  'vault.fromTheFuture',
  'vault.rolledBack',
  'vault.openElsewhere',
  'disk.full',
  'disk.denied',
  'disk.failed',
  'notFound.person',
  'notFound.zone',
  'notFound.household',
  'notFound.change',
  'notFound.podMap',
  'notFound.circle',
  'notFound.form',
  'notFound.response',
  'podMap.full',
  'ties.noConsent',
  'changes.nothingToUndo',
  'changes.conflict',
  'zone.inUse',
  'roster.notEmpty',
  'import.expired',
  'import.tooLarge',
  'import.notText',
  'import.noRows',
  'import.malformed',
  'import.noName',
  'form.mustMend',
  'form.answered',
  'workbook.unreadable',
  'workbook.noQuestions',
  'workbook.tooLarge',
  'answers.noForm',
  'answers.otherForm',
  'review.blocked',
  'review.done',
  'review.notClear',
  'review.laterStands',
  'flyer.incomplete',
  'flyer.tooLong',
  'flyer.nobody',
  'flyer.noText',
  'flyer.stale',
  'flyer.codeTooLong',
  'text.shape',
  'text.unsigned',
  'print.fontMissing',
  'print.failed',
] as const;

export const ErrorCode = z.enum(ERROR_CODES);
export type ErrorCode = z.infer<typeof ErrorCode>;

/**
 * What may travel beside a code: names of fields of our own schemas, and counts. Never a path, a key, a
 * stack or a word about a person.
 */
export const ErrorDetail = z.object({
  fields: z.array(z.string().max(80)).max(20).optional(),
  limit: z.number().optional(),
  count: z.number().optional(),
  row: z.number().optional(),
  languages: z.array(z.string().max(20)).max(20).optional(),
  /** What would help, as names of choices. */
  helps: z.array(z.string().max(40)).max(10).optional(),
});
export type ErrorDetail = z.infer<typeof ErrorDetail>;

/** A failure on purpose: what services, stores and parsers throw and what the router answers with. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly detail: ErrorDetail;
  constructor(code: ErrorCode, detail: ErrorDetail = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.detail = detail;
  }
}

/** The answer to a call. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly detail: ErrorDetail };
