const MAX_DEPTH = 20;

/**
 * Whether a value from outside is larger than `limit` characters of JSON (roughly) or nested too deeply.
 * Stops counting as soon as it is, so that a huge value costs no more than a large one.
 */
export function isTooLarge(value: unknown, limit: number): boolean {
  let left = limit;
  const visit = (item: unknown, depth: number): boolean => {
    left -= 2;
    if (left < 0 || depth > MAX_DEPTH) return true;
    if (typeof item === 'string') {
      left -= item.length;
      return left < 0;
    }
    if (ArrayBuffer.isView(item)) {
      left -= item.byteLength;
      return left < 0;
    }
    if (item === null || typeof item !== 'object') return false;
    if (Array.isArray(item)) {
      if (item.length > left) return true;
      return item.some((entry) => visit(entry, depth + 1));
    }
    for (const key of Object.keys(item)) {
      left -= key.length;
      if (left < 0 || visit((item as Record<string, unknown>)[key], depth + 1)) return true;
    }
    return false;
  };
  return visit(value, 0);
}
