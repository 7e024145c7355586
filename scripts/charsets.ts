/** The characters of a two-byte character set, in rows of lead and trail bytes. */
function decodeRows(encoding: string, leads: readonly [number, number], trails: readonly number[]): string {
  const decoder = new TextDecoder(encoding);
  let found = '';
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (const trail of trails) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if (!text.includes('\uFFFD') && [...text].length === 1) found += text;
    }
  }
  return found;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const fromTo = (from: number, to: number) => String.fromCodePoint(...range(from, to));

/** Latin, punctuation and full-width forms that stand beside Chinese and Korean text. */
const beside = () => fromTo(0x20, 0x7e) + fromTo(0xa0, 0xff) + fromTo(0x2010, 0x2027) + fromTo(0x3000, 0x303f);

/** GB 2312: 6,763 common simplified characters and the signs of rows 1 to 9. */
export const gb2312 = () => beside() + decodeRows('gb18030', [0xa1, 0xf7], range(0xa1, 0xfe));

/** Big5 level 1: 5,401 common traditional characters and the signs before them. */
export const bigFiveCommon = () =>
  beside() + decodeRows('big5', [0xa1, 0xc6], [...range(0x40, 0x7e), ...range(0xa1, 0xfe)]);

/** Every modern Korean syllable and the letters they are made of. */
export const koreanSyllables = () => beside() + fromTo(0xac00, 0xd7a3) + fromTo(0x3131, 0x318e);
