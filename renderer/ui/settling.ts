/**
 * What is typed keeps itself after a short rest. A lock does not wait for that rest, so whoever holds words says here
 * how they are put into the vault at once.
 */
type Settle = () => Promise<unknown>;

const holding = new Set<Settle>();

/** Milliseconds a lock that is asked for in the window waits for what was just typed, at most. */
const PATIENCE = 200;

/** From now on `settle` is called before the vault is locked or the window closes. Returns its undo. */
export function beforeLock(settle: Settle): () => void {
  holding.add(settle);
  return () => holding.delete(settle);
}

/** Puts everything typed into the vault. Ends when all of it is there or was refused, or when patience ends. */
export async function settleAll(): Promise<void> {
  if (holding.size === 0) return;
  const all = Promise.allSettled([...holding].map((settle) => settle()));
  await Promise.race([all, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
