import { z } from 'zod';
import { ERROR_CODES } from '../../preload/contract/errors.ts';
import { events } from '../../preload/contract/events.ts';
import { contract } from '../../preload/contract/index.ts';
import { DIALOG_ANSWER, DialogAnswer } from './converse.ts';

const schema = (type: z.ZodType, io: 'input' | 'output') => z.toJSONSchema(type, { io, unrepresentable: 'any' });

/** Every call and event of the bridge with the JSON Schema of what goes in and what comes out. */
export function describe() {
  const calls = Object.entries(contract).map(([name, { input, output, when }]) => [
    name,
    { when, input: schema(input, 'input'), output: schema(output, 'output') },
  ]);
  const answer = { when: 'always', input: schema(DialogAnswer, 'input'), output: schema(z.object({}), 'output') };
  return {
    calls: { ...Object.fromEntries(calls), [DIALOG_ANSWER]: answer },
    events: Object.fromEntries(Object.entries(events).map(([name, type]) => [name, schema(type, 'output')])),
    errors: ERROR_CODES,
  };
}
