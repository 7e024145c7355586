import type { ParsedInputOf } from '../../preload/contract/define.ts';
import { Refusal } from '../../preload/contract/errors.ts';
import type { Emit } from '../../preload/contract/events.ts';
import type { Contract, Input, Output } from '../../preload/contract/index.ts';
import type { Response } from '../../preload/contract/responseKinds.ts';
import type { AnswersPreview } from '../../preload/contract/responses.ts';
import { createByHand } from './answersIn/byHand.ts';
import type { TableReader } from './imports/reader.ts';
import type { Jobs } from './jobs.ts';
import type { OpenStores } from './ports/stores.ts';
import type { Clock, Dialogs, Files, Ids } from './ports.ts';
import type { SettingsService } from './settings.ts';

/** Answers on their way into the queue: from a file, from a conversation, from paper. Nothing here touches the roster. */
export interface AnswersIn {
  /** @throws Refusal answers.noForm, import.notText, import.noRows, import.malformed, import.tooLarge, cancelled */
  preview(job?: string): Promise<AnswersPreview | null>;
  /** @throws Refusal import.expired, notFound.form */
  remap(input: Input<'responses.remap'>): Promise<AnswersPreview>;
  /** @throws Refusal import.expired */
  previewRows(token: string, offset: number, limit: number): Output<'responses.previewRows'>;
  /** @throws Refusal import.expired, cancelled */
  bring(token: string, job?: string): Promise<Output<'responses.bring'>>;
  takeBack(batch: string): Output<'responses.takeBack'>;
  batches(): Output<'responses.batches'>;
  /** @throws Refusal notFound.form, notFound.response, review.done, answers.otherForm */
  write(input: ParsedInputOf<Contract['responses.write']>): Response;
  /** @throws Refusal notFound.response, review.done */
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
}

export function createAnswersIn(needs: AnswersInNeeds): AnswersIn {
  const { write, remove } = createByHand(needs);
  const later = (): never => {
    throw new Refusal('internal');
  };
  return {
    preview: later,
    remap: later,
    previewRows: later,
    bring: later,
    takeBack: later,
    batches: later,
    write,
    remove,
    forget() {},
  };
}
