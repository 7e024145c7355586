/**
 * After which lines of a label the name has a blank: words are parted there, not broken. Without it "Rahima Begum" in
 * two lines would be the word "RahimaBegum" to whoever speaks what they see.
 */
export function blanksAfter(name: string, lines: readonly string[]): readonly boolean[] {
  const words = name.trim().replace(/\s+/gu, ' ');
  let at = 0;
  return lines.map((line) => {
    if (words.startsWith(line, at)) at += line.length;
    if (words[at] !== ' ') return false;
    at += 1;
    return true;
  });
}
