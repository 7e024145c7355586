const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text as XML writes it. What is not a character of XML 1.0, or unknown, stays as it stands. */
export const fromXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#(\d{1,8})|#[xX]([\da-fA-F]{1,7})|(\w{1,8}));/g, (whole, decimal, hex, name) => {
        if (name) return NAMED[name] ?? whole;
        const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      })
    : text;

/**
 * Text of a cell: `_xHHHH_` stands for a character that XML cannot hold (ECMA-376, part 1, 22.9.2.19). What no text
 * of ours may hold (NUL, half characters) is left out.
 */
export const fromCell = (text: string): string =>
  text
    .replace(/_x([\da-fA-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll('\u0000', '')
    .toWellFormed();

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const hex = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');

/** The same the other way: what reads like such a stand-in is told apart by one for its first character. */
export const toCell = (text: string): string =>
  text
    .replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')
    // XML would read a carriage return as a line feed; the others are none of its characters.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => `_x${hex(character)}_`)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
