import type { Option } from './Options.tsx';
import { plain } from './plain.ts';

/** The options that what is typed is part of: of their words or of those they are found by besides. */
export function matching<Id extends string>(options: readonly Option<Id>[], typed: string): Option<Id>[] {
  const wanted = plain(typed.trim());
  return options.filter(({ label, also = '' }) => plain(label).includes(wanted) || plain(also).includes(wanted));
}
