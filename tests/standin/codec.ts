/** Writes structured-clone values as text and reads them back. */
export interface Codec {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * Makes the codec that carries messages between the page and a Node process. It is also put into the page as
 * text, so it must not use anything outside its own body.
 *
 * Everything that JSON cannot say is an object with the single key `$`; an object that really has such a key,
 * or an own `__proto__`, is written as a list of its entries, so that hostile input arrives as it was sent.
 */
export function makeCodec(): Codec {
  type Tagged = { $: [tag: string, ...rest: unknown[]] };
  const tag = (name: string, ...rest: unknown[]): Tagged => ({ $: [name, ...rest] });

  // Chromium and Node each have a fast way, and not the same one.
  type Quick = { toBase64?(): string } & Uint8Array;
  const make = Uint8Array as unknown as { fromBase64?(text: string): Uint8Array };
  const toBase64 = (bytes: Uint8Array): string =>
    (bytes as Quick).toBase64?.() ?? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const fromBase64 = (text: string): Uint8Array =>
    make.fromBase64?.(text) ?? Uint8Array.from(Buffer.from(text, 'base64'));

  /** Stands for a value that holds itself: nested deeper than any receiver accepts. */
  const endless = (): unknown => {
    let value: unknown = 0;
    for (let depth = 0; depth < 40; depth++) value = [value];
    return value;
  };

  const write = (value: unknown, above: readonly object[]): unknown => {
    if (value === undefined) return tag('undefined');
    if (typeof value === 'bigint') return tag('bigint', String(value));
    if (typeof value === 'number')
      return Number.isFinite(value) && !Object.is(value, -0)
        ? value
        : tag('number', Object.is(value, -0) ? '-0' : String(value));
    if (value === null || typeof value !== 'object') return value;
    if (above.includes(value)) return endless();
    const inside = [...above, value];
    if (Array.isArray(value)) return Array.from(value, (item) => write(item, inside));
    if (value instanceof Date) return tag('date', write(value.getTime(), inside));
    if (value instanceof Map)
      return tag(
        'map',
        Array.from(value, (entry) => write(entry, inside)),
      );
    if (value instanceof Set)
      return tag(
        'set',
        Array.from(value, (item) => write(item, inside)),
      );
    if (value instanceof ArrayBuffer) return tag('bytes', toBase64(new Uint8Array(value)), 'ArrayBuffer');
    if (ArrayBuffer.isView(value)) {
      const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
      return tag('bytes', toBase64(bytes), value instanceof Uint8Array ? 'Uint8Array' : value.constructor.name);
    }
    const entries = Object.entries(value).map(([key, item]) => [key, write(item, inside)] as const);
    return entries.some(([key]) => key === '$' || key === '__proto__')
      ? tag('object', entries)
      : Object.fromEntries(entries);
  };

  const read = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(read);
    if (!Object.hasOwn(value, '$')) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, read(v)]));
    const [name, content, kind] = (value as Tagged).$;
    switch (name) {
      case 'undefined':
        return undefined;
      case 'bigint':
        return BigInt(content as string);
      case 'number':
        return Number(content);
      case 'date':
        return new Date(read(content) as number);
      case 'map':
        return new Map(read(content) as [unknown, unknown][]);
      case 'set':
        return new Set(read(content) as unknown[]);
      case 'object':
        return Object.fromEntries((content as [string, unknown][]).map(([k, v]) => [k, read(v)]));
      default: {
        const bytes = fromBase64(content as string);
        if (kind === 'Uint8Array') return bytes;
        if (kind === 'ArrayBuffer') return bytes.buffer;
        const View = (globalThis as unknown as Record<string, new (buffer: ArrayBufferLike) => unknown>)[
          kind as string
        ];
        return View ? new View(bytes.buffer) : bytes;
      }
    }
  };

  return {
    encode: (value) => JSON.stringify(write(value, [])),
    decode: (text) => read(JSON.parse(text)),
  };
}
