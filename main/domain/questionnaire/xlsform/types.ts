import type { QuestionType } from '../../../../preload/contract/formKinds.ts';

/** What the type of a row says it is. */
export type RowType =
  | { readonly is: 'question'; readonly type: QuestionType; readonly range: boolean }
  | { readonly is: 'choice'; readonly type: 'one' | 'many'; readonly list: string; readonly other: boolean }
  | { readonly is: 'acknowledge' | 'begin' | 'end' | 'beginRepeat' | 'endRepeat' | 'calculation' }
  | { readonly is: 'unsupported' | 'unknown' };

const question = (type: QuestionType, range = false): RowType => ({ is: 'question', type, range });

const PLAIN = new Map<string, RowType>(
  Object.entries({
    text: question('text'),
    string: question('text'),
    integer: question('number'),
    int: question('number'),
    decimal: question('number'),
    range: question('number', true),
    date: question('date'),
    note: question('note'),
    acknowledge: { is: 'acknowledge' },
    trigger: { is: 'acknowledge' },
    calculate: { is: 'calculation' },
    begin_group: { is: 'begin' },
    end_group: { is: 'end' },
    begin_repeat: { is: 'beginRepeat' },
    end_repeat: { is: 'endRepeat' },
  }),
);

/** Types of the specification that ask for something we have no place for, and what a telephone fills in by itself. */
const UNSUPPORTED = new Set(
  'time datetime geopoint geotrace geoshape location image photo audio video file barcode hidden xml-external csv-external start end today deviceid imei username subscriberid simserial phonenumber phone_number email audit background-audio start-geopoint background-geopoint osm include'.split(
    ' ',
  ),
);

const CHOICES: readonly (readonly [RegExp, 'one' | 'many'])[] = [
  [/^(?:select_?1|select_one|add_select_one_prompt_using|select_one_from)$/, 'one'],
  [/^(?:select_multiple|select_all_that_apply|select_all_that_apply_from|add_select_multiple_prompt_using)$/, 'many'],
];
const FROM_ELSEWHERE = /^(?:select_(?:one|multiple)_from_file|select_one_external|rank|loop|cascading_select)$/;

/** The type as it stands in the column: `Select_One yes_no or_other`, `begin group`. */
export function readType(cell: string): RowType {
  const words = cell.trim().split(/\s+/);
  const whole = words.join('_').toLowerCase();
  const plain = PLAIN.get(whole.replace(/^(begin|end)_(?:looped_group|lgroup)$/, '$1_repeat'));
  if (plain) return plain;
  if (UNSUPPORTED.has(whole)) return { is: 'unsupported' };
  // The longest run of words that names a kind of choice; then the list; then the line for "other".
  for (let count = words.length - 1; count > 0; count--) {
    const kind = words.slice(0, count).join('_').toLowerCase();
    if (FROM_ELSEWHERE.test(kind)) return { is: 'unsupported' };
    const type = CHOICES.find(([pattern]) => pattern.test(kind))?.[1];
    const rest = words.slice(count + 1).join('_');
    const other = /^or_(?:specify_)?other$/i.test(rest);
    if (!type || (rest !== '' && !other)) continue;
    const list = words[count] ?? '';
    // The choices are answers to another question.
    return list.startsWith('${') ? { is: 'unsupported' } : { is: 'choice', type, list, other };
  }
  const alone = CHOICES.find(([pattern]) => pattern.test(whole))?.[1];
  if (alone) return { is: 'choice', type: alone, list: '', other: false };
  return FROM_ELSEWHERE.test(whole) || /^(?:begin|end)_loop\b/.test(whole) ? { is: 'unsupported' } : { is: 'unknown' };
}
