const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
// A multiple of three, so that every chunk but the last ends without padding.
const CHUNK = 24_576;

/** Bytes as base64 text. This layer knows neither Node's nor a browser's own way. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += chunk(bytes.subarray(at, at + CHUNK));
  return text;
}

function chunk(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const three = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    letters.push(LETTERS.charAt(three >> 18), LETTERS.charAt((three >> 12) & 63));
    letters.push(left > 1 ? LETTERS.charAt((three >> 6) & 63) : '=', left > 2 ? LETTERS.charAt(three & 63) : '=');
  }
  return letters.join('');
}

/** The bytes of base64 text that the contract has checked. */
export function fromBase64(text: string): Uint8Array {
  const letters = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let [held, bits, at] = [0, 0, 0];
  for (let i = 0; i < letters.length; i++) {
    held = ((held << 6) | sixBits(letters.charCodeAt(i))) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}

const VALUES = new Uint8Array(128);
for (let i = 0; i < LETTERS.length; i++) VALUES[LETTERS.charCodeAt(i)] = i;
const sixBits = (code: number): number => VALUES[code] ?? 0;
