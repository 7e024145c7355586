/** Text as the bytes of an encoding. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
export const utf16 = (text: string, big = false): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), !big);
  return bytes;
};
/** UTF-8 read as windows-1252 and saved as UTF-8 again. */
export const garbled = (text: string): string => new TextDecoder('windows-1252').decode(utf8(text));
