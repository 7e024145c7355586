import { describe, expect, test } from 'vitest';
import { guardLeaving, leave, unsavedStore } from '../../renderer/ui/leaving.ts';

describe('leaving a form', () => {
  test('goes at once with nothing in the way', () => {
    let gone = 0;
    leave(() => {
      gone += 1;
    });
    expect(gone).toBe(1);
  });

  test('waits for whoever stands in the way, until they step aside', () => {
    let gone = 0;
    let held: (() => void) | null = null;
    const go = () => {
      gone += 1;
    };
    const aside = guardLeaving((action) => {
      held = action;
    });
    leave(go);
    expect([gone, held]).toEqual([0, go]);
    aside();
    leave(go);
    expect(gone).toBe(1);
  });

  test('an older form stepping aside does not free the way a newer one holds', () => {
    let gone = 0;
    const older = guardLeaving(() => {});
    const newer = guardLeaving(() => {});
    older();
    leave(() => {
      gone += 1;
    });
    expect(gone).toBe(0);
    newer();
  });
});

test('what is not saved is told to whoever asks, and to whoever listens until they stop', () => {
  const heard: boolean[] = [];
  const stop = unsavedStore.subscribe(() => heard.push(unsavedStore.get()));
  unsavedStore.set(true);
  unsavedStore.set(false);
  stop();
  unsavedStore.set(true);
  unsavedStore.set(false);
  expect(heard).toEqual([true, false]);
});
