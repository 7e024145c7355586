import { execFile, execFileSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';
import type { Question } from './dialog.ts';

interface Asker {
  readonly command: string;
  args(question: Question): string[];
}

const applescript = (text: string) => `"${text.replace(/["\\]/g, '')}"`;
const powershell = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** What desktops bring along to ask for a file, in the order tried. */
const ASKERS: readonly Asker[] = [
  {
    command: 'zenity',
    args: ({ save, title, name }) =>
      ['--file-selection', `--title=${title}`].concat(save ? ['--save', `--filename=${name}`] : []),
  },
  {
    command: 'kdialog',
    args: ({ save, title, name }) => ['--title', title, save ? '--getsavefilename' : '--getopenfilename', name || '.'],
  },
  {
    command: 'osascript',
    args: ({ save, title, name }) => [
      '-e',
      save
        ? `POSIX path of (choose file name with prompt ${applescript(title)} default name ${applescript(name)})`
        : `POSIX path of (choose file with prompt ${applescript(title)})`,
    ],
  },
  {
    command: 'powershell.exe',
    args: ({ save, title, name }) => [
      '-NoProfile',
      '-STA',
      '-Command',
      `Add-Type -AssemblyName System.Windows.Forms; $d = New-Object System.Windows.Forms.${save ? 'Save' : 'Open'}FileDialog;` +
        `$d.Title = ${powershell(title)}; $d.FileName = ${powershell(name)}; if ($d.ShowDialog() -eq 'OK') { $d.FileName }`,
    ],
  },
];

const found = (command: string): boolean => {
  try {
    execFileSync(process.platform === 'win32' ? 'where' : 'which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Asks with the desktop's own dialog; without one, in the terminal. Null when the person gave no answer. */
export async function askPerson(question: Question): Promise<string | null> {
  const asker = ASKERS.find(({ command }) => found(command));
  if (!asker) return askInTerminal(question);
  const answer = Promise.withResolvers<string | null>();
  execFile(asker.command, asker.args(question), (error, out) =>
    answer.resolve(error ? null : out.replace(/\r?\n$/, '') || null),
  );
  return answer.promise;
}

async function askInTerminal({ title, name }: Question): Promise<string | null> {
  if (!process.stdin.isTTY) return null;
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const offered = name ? ` [${name}]` : '';
  process.stdout.write('This desktop has no file dialog that Podkeeper can open, so it asks here.\n');
  const path = await lines.question(`${title}: path of the file${offered}, or nothing to cancel: `);
  lines.close();
  return path.trim() || null;
}

/** Says something that must be read. */
export function showPerson(title: string, content: string): void {
  process.stderr.write(`\n${title}\n${content}\n`);
}
