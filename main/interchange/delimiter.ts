import Papa from 'papaparse';
import type { ImportTable } from '../domain/importTable.ts';

export type Delimiter = ImportTable['delimiter'];
export const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

const SAMPLE_ROWS = 60;
const SAMPLE_CHARS = 200_000;

/**
 * The delimiter under which the first rows are most alike: those as wide as the header count, weighted by
 * how many columns there are. Ties go to the comma. A file of one column has none and reads as commas.
 */
export function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE_CHARS);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const score = agreement(sample, delimiter);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

function agreement(sample: string, delimiter: Delimiter): number {
  const { data, errors } = Papa.parse<string[]>(sample, {
    delimiter,
    newline: '\n',
    quoteChar: '"',
    preview: SAMPLE_ROWS,
    skipEmptyLines: 'greedy',
  });
  const width = data[0]?.length ?? 0;
  if (width < 2) return 0;
  const alike = data.filter((row) => row.length === width).length / data.length;
  const broken = errors.filter((error) => error.type === 'Quotes').length / data.length;
  // How alike the rows are says more than how many columns there are: `a,b; c,d` has commas by accident.
  return alike * alike * (1 - Math.min(1, broken)) * (1 + Math.log2(width));
}
