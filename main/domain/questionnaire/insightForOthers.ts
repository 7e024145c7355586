import { type Insight, SMALLEST_COUNT } from '../../../preload/contract/insight.ts';
import { RESPONSE_STATES } from '../../../preload/contract/responseKinds.ts';

type Progress = Insight['progress'][number];

const small = (count: number | null): boolean => count !== null && count > 0 && count < SMALLEST_COUNT;
const shown = (count: number | null): number | null => (small(count) ? null : count);

/**
 * The numbers for anybody but the organizer: counts under 5 hidden, and never one alone in its column; places of few
 * put together with others, so that no hidden count can be reckoned from a sum. A zero stays: it is nobody's, unless it
 * says of few speakers that none of them reads. What people wrote in words of their own stays with the organizer
 * altogether.
 */
export function withoutSmall(insight: Insight): Insight {
  const progress = putTogether(insight.progress);
  return {
    ...insight,
    responses: shown(insight.responses),
    people: shown(insight.people),
    progress,
    needs: hideIn(insight.needs.filter(isOption), 'count'),
    offers: hideIn(insight.offers.filter(isOption), 'count'),
    languages: hideIn(hideIn(insight.languages, 'spoken').map(hideReading), 'reads'),
    unanswered: insight.unanswered.map(hideShare),
  };
}

/**
 * One column with its small counts hidden. One alone would be what is left of the people when the others are taken
 * off, so that the smallest of those shown is hidden with it.
 */
function hideIn<K extends string, R extends Readonly<Record<K, number | null>>>(rows: readonly R[], column: K): R[] {
  const counts = rows.map((row) => shown(row[column]));
  const told = counts.filter((count) => count !== null && count > 0);
  if (counts.filter((count) => count === null).length === 1 && told.length > 0) {
    counts[counts.lastIndexOf(Math.min(...told.map(Number)))] = null;
  }
  return rows.map((row, at) => ({ ...row, [column]: counts[at] ?? null }));
}

const hideReading = (row: Insight['languages'][number]) =>
  row.spoken === null && row.reads === 0 ? { ...row, reads: null } : row;
const isOption = ({ label }: Insight['needs'][number]): boolean => Object.keys(label).length > 0;
const tellsOfFew = (row: Progress): boolean => RESPONSE_STATES.some((state) => small(row[state]));

/** Places in which few are in some state become one row without a name, with as many others as it takes. */
function putTogether(rows: readonly Progress[]): Progress[] {
  const few = rows.filter(tellsOfFew);
  if (few.length === 0) return [...rows];
  const kept = rows.filter((row) => !tellsOfFew(row)).sort((a, b) => (b.all ?? 0) - (a.all ?? 0));
  // One place alone would still be that place.
  const together = [...few];
  while (kept.length > 0 && (together.length < 2 || tellsOfFew(sum(together)))) {
    const smallest = kept.pop();
    if (smallest) together.push(smallest);
  }
  const elsewhere = sum(together);
  if (together.length < 2 || tellsOfFew(elsewhere)) return [];
  return [...rows.filter((row) => kept.includes(row)), elsewhere];
}

function sum(rows: readonly Progress[]): Progress {
  const total = (of: Exclude<keyof Progress, 'zone'>) => rows.reduce((all, row) => all + (row[of] ?? 0), 0);
  return {
    ...{ zone: '', received: total('received'), inReview: total('inReview'), issues: total('issues') },
    ...{ approved: total('approved'), rejected: total('rejected'), all: total('all') },
  };
}

/** Of few who were asked, or few who answered, neither number is told. */
function hideShare(row: Insight['unanswered'][number]): Insight['unanswered'][number] {
  const answered = row.of === null || row.count === null ? null : row.of - row.count;
  return small(row.count) || small(row.of) || small(answered) ? { ...row, count: null, of: null } : row;
}
