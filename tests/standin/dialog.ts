import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type * as Electron from 'electron';
import { askPerson, showPerson } from './personDialog.ts';

/** Tests only: a file of answers, one JSON line (a path or null) for each dialog to come. */
const ANSWERS = process.env.PODKEEPER_DIALOG_ANSWERS;

export const dialog = {
  async showOpenDialog(_window: unknown, options: Electron.OpenDialogOptions): Promise<Electron.OpenDialogReturnValue> {
    const path = await answer({ save: false, title: options.title ?? '', name: '' });
    return { canceled: path === null, filePaths: path === null ? [] : [path] };
  },
  async showSaveDialog(_window: unknown, options: Electron.SaveDialogOptions): Promise<Electron.SaveDialogReturnValue> {
    const path = await answer({ save: true, title: options.title ?? '', name: options.defaultPath ?? '' });
    return { canceled: path === null, filePath: path ?? '' };
  },
  showErrorBox(title: string, content: string): void {
    if (ANSWERS) process.stderr.write(`${title}\n${content}\n`);
    else showPerson(title, content);
  },
};
dialog satisfies Pick<Electron.Dialog, 'showErrorBox'>;

export interface Question {
  readonly save: boolean;
  readonly title: string;
  /** The file name to offer. */
  readonly name: string;
}

async function answer(question: Question): Promise<string | null> {
  if (!ANSWERS) return askPerson(question);
  for (;;) {
    const [first, ...rest] = readFileSync(ANSWERS, 'utf8').split('\n').filter(Boolean);
    if (first !== undefined) {
      writeFileSync(ANSWERS, rest.map((line) => `${line}\n`).join(''));
      return JSON.parse(first) as string | null;
    }
    await wait(25);
  }
}
