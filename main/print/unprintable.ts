import type { ListedFont } from './fontList.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Blanks, ends of lines, and what shapes its neighbours without showing itself. */
const UNSEEN = /^[\p{White_Space}\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;

/** The characters of a text, as people count them, that no font of the list holds whole; each once. */
export function unprintable(fonts: ReadonlyMap<string, ListedFont>, text: string): string[] {
  const list = [...fonts.values()];
  const whole = (character: string) => {
    const codes = [...character].filter((char) => !UNSEEN.test(char)).map((char) => char.codePointAt(0) ?? 0);
    return list.some((font) => codes.every((code) => font.covers(code)));
  };
  const characters = new Set([...graphemes.segment(text.normalize('NFC'))].map(({ segment }) => segment));
  return [...characters].filter((character) => !whole(character));
}
