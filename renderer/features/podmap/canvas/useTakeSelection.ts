import { useCallback, useEffect, useRef } from 'react';
import type { OpenMap } from '../useMap.ts';

/**
 * Takes over what was chosen by pointer. Always the same function: React Flow tells its selection again to every new
 * one, and that may be older than what was just chosen by key or beside the map.
 */
export function useTakeSelection(map: Pick<OpenMap, 'selection' | 'select'>) {
  const latest = useRef(map);
  useEffect(() => {
    latest.current = map;
  });
  return useCallback(({ nodes }: { readonly nodes: readonly { readonly id: string }[] }) => {
    const { selection, select } = latest.current;
    const same = nodes.length === selection.size && nodes.every(({ id }) => selection.has(id));
    if (!same) select(nodes.map(({ id }) => id));
  }, []);
}
