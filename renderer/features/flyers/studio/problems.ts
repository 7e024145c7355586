import type { ErrorCode, ErrorDetail } from '../../../../preload/contract/errors.ts';
import type { Flyer } from '../../../../preload/contract/flyerKinds.ts';
import type { Output } from '../../../../preload/contract/index.ts';

/** The choices that can keep a flyer from being made, in the order of the form. */
export const FIELDS = [
  'languages',
  'name',
  'phone',
  'meeting.day',
  'meeting.time',
  'meeting.where',
  'code.value',
] as const;
export type Field = (typeof FIELDS)[number];

/** Acts that would make a text fit, as the core names them. */
const HELPS = ['layout.onePerLanguage', 'paper.legal', 'languages.fewer', 'text.shorter'] as const;
export type Help = (typeof HELPS)[number];

type Rows = Output<'flyerTexts.list'>['rows'];

export interface Problems {
  /** Left empty, or not of the kind that is asked for. */
  readonly missing: ReadonlySet<Field>;
  /** Chosen languages in which this text has a hole or is not there at all. */
  readonly noText: readonly string[];
  readonly tooLong: { readonly languages: readonly string[]; readonly helps: readonly Help[] } | null;
  readonly codeTooLong: boolean;
  readonly nobody: boolean;
}

interface Failed {
  readonly code: ErrorCode;
  readonly detail?: ErrorDetail;
}

/** Codes that `problemsOf` puts beside a choice. */
export const BESIDE = [
  'flyer.incomplete',
  'flyer.noText',
  'flyer.tooLong',
  'flyer.codeTooLong',
  'flyer.nobody',
] as const satisfies readonly ErrorCode[];

/** Which choice stands in the way and why: what the core said, and what is plain without asking it. */
export function problemsOf(flyer: Flyer, rows: Rows | undefined, failure: Failed | null): Problems {
  const named = failure?.code === 'flyer.incomplete' ? (failure.detail?.fields ?? []) : [];
  const missing = new Set(FIELDS.filter((field) => named.includes(field)));
  if (flyer.languages.length === 0) missing.add('languages');
  const whole = new Set(rows?.filter((row) => row.missing.length === 0).map(({ language }) => language));
  const said = failure?.code === 'flyer.noText' ? (failure.detail?.languages ?? []) : [];
  return {
    missing,
    noText: rows ? flyer.languages.filter((language) => !whole.has(language)) : said,
    tooLong:
      failure?.code === 'flyer.tooLong'
        ? {
            languages: failure.detail?.languages ?? [],
            helps: HELPS.filter((help) => failure.detail?.helps?.includes(help)),
          }
        : null,
    codeTooLong: failure?.code === 'flyer.codeTooLong',
    nobody: failure?.code === 'flyer.nobody',
  };
}

/** Those of the printed languages whose words no speaker has approved, in the order given. */
export const unapproved = (languages: readonly string[], rows: Rows | undefined): string[] =>
  rows
    ? languages.filter((language) => rows.find((row) => row.language === language)?.review.state !== 'approved')
    : [];

/** How many of the languages that are read most are offered at once. */
const OFFERED = 4;

/** What the roster suggests to print in, most read first; null when there is nothing to suggest. */
export function suggested({ rows }: Pick<Output<'flyers.languages'>, 'rows'>): string[] | null {
  const readable = rows.filter(({ text }) => text).map(({ language }) => language);
  return readable.length > 0 ? readable.slice(0, OFFERED) : null;
}
