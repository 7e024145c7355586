import { describe, expect, it } from 'vitest';
import { countRestarts } from '../../main/shell/restarts.ts';

describe('a core that stops', () => {
  it('is started again at once, then after longer and longer, and at last not any more', () => {
    const restarts = countRestarts();
    expect([0, 1000, 2000, 3000, 4000].map((at) => restarts.next(at))).toEqual([0, 250, 500, 1000, undefined]);
  });

  it('is forgiven when it ran well for a while', () => {
    const restarts = countRestarts();
    expect([0, 61_000, 122_000, 183_000, 244_000, 305_000].map((at) => restarts.next(at))).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
