import { type ComponentType, lazy, Suspense, useState } from 'react';

/**
 * A part of the app that is read when it is first shown, or beforehand by `read`. One that was read beforehand is there
 * at once: whatever React had to wait for it holds back for 300 ms, so that screens do not flicker.
 */
export function readLater<P extends object>(load: () => Promise<ComponentType<P>>) {
  let ready: ComponentType<P> | null = null;
  const read = async (): Promise<ComponentType<P>> => {
    ready = await load();
    return ready;
  };
  const Waited = lazy(async () => ({ default: await read() }));
  function Part(props: P) {
    const [Shown] = useState<ComponentType<P>>(() => ready ?? Waited);
    return (
      <Suspense>
        <Shown {...props} />
      </Suspense>
    );
  }
  return Object.assign(Part, { read });
}
