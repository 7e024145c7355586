import { execFileSync } from 'node:child_process';

/** The words of a PDF file in the order they were drawn, by poppler's pdftotext. */
export const pdfText = (file: string): string =>
  execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });

const info = (file: string): string => execFileSync('pdfinfo', [file], { encoding: 'utf8' });

export const pdfPages = (file: string): number => Number(/Pages:\s+(\d+)/.exec(info(file))?.[1]);

/** Width and height of its first page, in points. */
export const pdfSize = (file: string): [number, number] => {
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info(file)) ?? [];
  return [Number(width), Number(height)];
};
