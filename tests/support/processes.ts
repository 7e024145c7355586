import { readdirSync, readFileSync } from 'node:fs';

/** A process below the app's main process (Linux). */
export interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** Every living process that descends from `root`, itself first. */
export function processTree(root: number): Process[] {
  const every = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readProcess(Number(name)) ?? []);
  const tree = every.filter(({ pid }) => pid === root);
  for (const one of tree) tree.push(...every.filter(({ parent }) => parent === one.pid));
  return tree;
}

/** Whether a process is there and not merely waiting to be reaped. */
export const isAlive = (pid: number): boolean => readProcess(pid) !== undefined;

function readProcess(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return undefined;
    return { pid, parent: Number(parent), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
  } catch {
    return undefined;
  }
}
