/** Where a key moves the cursor in a list of `total` rows with `screen` rows in sight; null for any other key. */
export function movedTo(key: string, active: number, total: number, screen: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + Math.max(1, screen - 1),
    PageUp: active - Math.max(1, screen - 1),
    Home: 0,
    End: total - 1,
  };
  const to = steps[key];
  return to === undefined || total === 0 ? null : Math.min(total - 1, Math.max(0, to));
}
