import { StringDecoder } from 'node:string_decoder';

/** A line as it came, or that it was too long (and was thrown away while reading). */
export type Line = { readonly text: string } | { readonly tooLong: true };

/** Splits UTF-8 into lines, never holding more than `limit` characters of one. Empty lines are left out. */
export async function* linesOf(input: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let skipping = false;
  const whole = (text: string): Line[] => {
    const was = skipping;
    skipping = false;
    if (was || text.length > limit) return [{ tooLong: true }];
    return text.trim() === '' ? [] : [{ text }];
  };
  for await (const chunk of input) {
    const parts = (rest + decoder.write(Buffer.from(chunk))).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) yield* whole(part);
    if (rest.length > limit) skipping = true;
    if (skipping) rest = '';
  }
  rest += decoder.end();
  if (rest !== '' || skipping) yield* whole(rest);
}
