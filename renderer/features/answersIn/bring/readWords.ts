import type { TFunction } from 'i18next';
import type { AnswerColumn, ColumnReading } from '../../../../preload/contract/answersIn.ts';

/** How the cells of a column were read, in pieces to be joined; nothing where they are not read as anything. */
export function readWords(
  { takenAs, filled }: Pick<AnswerColumn, 'takenAs' | 'filled'>,
  reading: ColumnReading | undefined,
  t: TFunction<'answersIn'>,
): string[] {
  if (!reading || filled === 0 || takenAs.what === 'leave' || takenAs.what === 'beside') return [];
  const { read, unclear, damaged, repaired } = reading;
  return [
    read === filled ? t('column.readAll') : t('column.read', { count: read }),
    ...(repaired > 0 ? [t('column.repaired', { count: repaired })] : []),
    ...(unclear > 0 ? [t('column.unclear', { count: unclear })] : []),
    ...(damaged > 0 ? [t('column.lost', { count: damaged })] : []),
  ];
}
