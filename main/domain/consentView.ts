import {
  AUDIENCES,
  type Audience,
  type ConsentRecord,
  DATA_CATEGORIES,
  type DataCategory,
} from '../../preload/contract/consent.ts';
import { covers, decisions } from './consent.ts';

/** Whether `later` takes away what `earlier` said. What was said in the same moment: the stricter counts. */
function replaces(later: ConsentRecord, earlier: ConsentRecord): boolean {
  if (later.id === earlier.id || later.category !== earlier.category) return false;
  const after = later.recordedAt > earlier.recordedAt;
  const same = later.recordedAt === earlier.recordedAt;
  const grant = earlier.status === 'active';
  if (later.status !== 'active') {
    if (grant) return (after || same) && covers(earlier.audience, later.audience);
    return after && later.audience === earlier.audience;
  }
  if (grant) return after && later.audience === earlier.audience;
  return after && covers(later.audience, earlier.audience);
}

export interface ConsentView {
  /** What stands now, newest first. */
  readonly standing: readonly ConsentRecord[];
  /** What was said before and no longer counts, newest first. */
  readonly earlier: readonly ConsentRecord[];
}

/** Parts what a person has said into what stands and what something later replaced. */
export function consentView(records: readonly ConsentRecord[]): ConsentView {
  const newestFirst = [...records].sort((a, b) =>
    a.recordedAt === b.recordedAt ? b.id.localeCompare(a.id) : b.recordedAt.localeCompare(a.recordedAt),
  );
  const gone = (record: ConsentRecord) => records.some((other) => replaces(other, record));
  return { standing: newestFirst.filter((r) => !gone(r)), earlier: newestFirst.filter(gone) };
}

/** What each audience but the organizer gets to know as things stand. Without the name, nothing. */
export function seenBy(records: readonly ConsentRecord[]): { audience: Audience; categories: DataCategory[] }[] {
  return AUDIENCES.filter((audience) => audience !== 'organizer').map((audience) => {
    const may = decisions(records, audience);
    return { audience, categories: may.name.shown ? DATA_CATEGORIES.filter((category) => may[category].shown) : [] };
  });
}
