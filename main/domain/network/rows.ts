import type { AppLanguage } from '../../../preload/contract/flyerKinds.ts';
import { codesOf } from '../codes.ts';

const HEADINGS: Readonly<Record<AppLanguage, readonly [string, string]>> = {
  en: ['Who', 'Would ask'],
  es: ['Quién', 'A quién acudiría'],
  bn: ['কে', 'কার কাছে চাইতেন'],
  ar: ['مَن', 'إلى مَن يلجأ'],
  'zh-Hans': ['谁', '会找谁'],
};

/** A table with a row for every tie, and one for everybody who has none; numbers unless `names` are asked for. */
export function tieRows(
  people: readonly { readonly id: string; readonly name: string }[],
  ties: readonly { readonly from: string; readonly to: string }[],
  names: boolean,
  language: AppLanguage,
): string[][] {
  const codes = codesOf(people.map(({ id }) => id));
  const shown = names ? people : [...people].sort((a, b) => (codes.get(a.id) ?? 0) - (codes.get(b.id) ?? 0));
  const called = new Map(shown.map(({ id, name }) => [id, names ? name : String(codes.get(id))]));
  const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const asks = Map.groupBy(ties, ({ from }) => from);
  const order = new Map(shown.map(({ id }, index) => [id, index]));
  const rows = shown.flatMap(({ id }) => {
    const own = called.get(id) ?? '';
    const others = (asks.get(id) ?? []).map(({ to }) => to).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    if (!tied.has(id)) return [[own, '']];
    return others.map((other) => [own, called.get(other) ?? '']);
  });
  return [[...HEADINGS[language]], ...rows];
}
