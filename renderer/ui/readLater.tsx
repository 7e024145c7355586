import { type ComponentType, useEffect, useState } from 'react';

/**
 * A part of the app that is read when it is first shown, or beforehand by `read`. It is there as soon as it is read:
 * what is suspended instead, React holds back for 300 ms, and the place stands empty for so long.
 */
export function readLater<P extends object>(load: () => Promise<ComponentType<P>>) {
  let ready: ComponentType<P> | null = null;
  const read = async (): Promise<ComponentType<P>> => {
    ready = await load();
    return ready;
  };
  function Part(props: P) {
    const [Shown, setShown] = useState(() => ready);
    useEffect(() => {
      if (Shown) return;
      read().then(
        (part) => setShown(() => part),
        (error: unknown) =>
          setShown(() => {
            // Said where every broken screen is.
            throw error;
          }),
      );
    }, [Shown]);
    return Shown ? <Shown {...props} /> : <div aria-busy="true" />;
  }
  return Object.assign(Part, { read });
}
