import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compose } from '../main/compose.ts';
import { MAX_MESSAGE } from '../preload/contract/index.ts';
import { converse } from './bridge/converse.ts';
import { describe } from './bridge/describe.ts';
import { linesOf } from './bridge/lines.ts';

// The core without a window: one JSON request a line on stdin, one JSON answer or event a line on stdout.
// Nothing else is ever written to stdout.

const { values } = parseArgs({ options: { vault: { type: 'string' }, describe: { type: 'boolean' } } });
const say = (message: unknown) => process.stdout.write(`${JSON.stringify(message)}\n`);

if (values.describe) {
  say(describe());
} else if (values.vault === undefined) {
  process.stderr.write('Usage: npm run -s bridge -- --vault DIR   or   npm run -s bridge -- --describe\n');
  process.exitCode = 2;
} else {
  // npm runs scripts in the project's folder; names are meant as seen from where it was called.
  const from = process.env.INIT_CWD ?? process.cwd();
  const paths: (string | null)[] = [];
  const answer = async () => paths.shift() ?? null;
  const core = compose({
    folder: resolve(from, values.vault),
    resources: resolve(import.meta.dirname, '../resources'),
    dialogs: { open: answer, save: answer },
  });
  process.stdout.on('error', () => {
    // Nobody listens any more.
    core.close();
    process.exit(0);
  });
  core.on(say);
  const talk = converse({
    dispatch: core.dispatch,
    say,
    queue: (path) => paths.push(path === null ? null : resolve(from, path)),
  });
  for await (const line of linesOf(process.stdin, MAX_MESSAGE + 1000)) await talk.hear(line);
  await talk.done();
  core.close();
}
