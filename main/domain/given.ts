/** Only the fields that were given a value. */
export type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Drops fields that are there but undefined, so that spreading the rest never erases anything. */
export const given = <T extends object>(fields: T): Given<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
