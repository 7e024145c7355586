import type { OpenMap } from '../useMap.ts';

/** The map as a picture. */
export function MapCanvas({ map }: { readonly map: OpenMap }) {
  return <div>{map.view?.map.whose}</div>;
}
