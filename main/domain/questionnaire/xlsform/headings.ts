export interface Heading {
  /** The column's name in the specification, or the heading as it stands where it has none. */
  readonly column: string;
  /** The language as it is written behind the name; empty for none. */
  readonly language: string;
}

/** Names that mean the same, as converters take them. */
const ALIASES = new Map(
  Object.entries({
    caption: 'label',
    command: 'type',
    tag: 'name',
    value: 'name',
    list: 'list_name',
    relevance: 'relevant',
    calculate: 'calculation',
    readonly: 'read_only',
    constraining_message: 'constraint_message',
    'constraint-msg': 'constraint_message',
    'jr:constraintmsg': 'constraint_message',
    requiredmsg: 'required_message',
    'jr:requiredmsg': 'required_message',
    count: 'repeat_count',
    'jr:count': 'repeat_count',
    title: 'form_title',
    set_form_title: 'form_title',
    id_string: 'form_id',
    set_form_id: 'form_id',
  }),
);

const MEDIA = ['image', 'big-image', 'audio', 'video'];
/** Columns that come once for each language. */
const TRANSLATED = new Set(['label', 'hint', 'guidance_hint', 'constraint_message', 'required_message', ...MEDIA]);

const snake = (text: string): string => text.trim().split(/\s+/).join('_').toLowerCase();
const named = (text: string): string => ALIASES.get(snake(text)) ?? snake(text);

/** A heading taken apart: `Label`, `label::English (en)`, `label : English`, `media::image::Español`, `bind::relevant`. */
export function readHeading(heading: string): Heading {
  const tokens = heading.split('::').map((token) => token.trim());
  const [first = '', second = '', third = ''] = tokens;
  if (tokens.length === 1) {
    const colon = heading.indexOf(':');
    const before = named(heading.slice(0, colon));
    if (colon > 0 && TRANSLATED.has(before)) return readHeading(`${before}::${heading.slice(colon + 1)}`);
    return MEDIA.includes(named(first)) ? media(first, '') : { column: named(first), language: '' };
  }
  if (snake(first) === 'media') return media(second, third);
  if (snake(first) === 'bind' || snake(first) === 'control') return { column: named(second), language: third };
  if (MEDIA.includes(named(first))) return media(first, second);
  return TRANSLATED.has(named(first))
    ? { column: named(first), language: second }
    : { column: heading.trim(), language: '' };
}

const media = (kind: string, language: string): Heading => ({ column: `media::${snake(kind)}`, language });
