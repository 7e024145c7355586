/** People, by number, in groups of two; an odd number has one group of three. */
type Round = readonly (readonly number[])[];

/** Of an even number everybody meets everybody once in count-1 rounds: the first stays, the others go round a circle. */
function evenRounds(count: number): Round[] {
  const turn = count - 1;
  const seat = (round: number, at: number) => 1 + ((round + at) % turn);
  return Array.from({ length: turn }, (_, round) =>
    Array.from({ length: count / 2 }, (_, at) =>
      at === 0 ? [0, seat(round, 0)] : [seat(round, at), seat(round, turn - at)],
    ),
  );
}

/**
 * Of an odd number, in round r of the same circle those whose numbers add up to 2r meet and r is left over: they join
 * r-d and r+d. The two meetings this adds belong to the rounds r-d/2 and r+d/2, which are given up; the d is taken
 * that gives up the fewest.
 */
function oddRounds(count: number): Round[] {
  const on = (number: number) => ((number % count) + count) % count;
  const key = (a: number, b: number) => Math.min(a, b) * count + Math.max(a, b);
  const kept = new Set<number>();
  const given = new Set<number>();
  const joined = new Set<number>();
  const rounds: Round[] = [];
  for (let left = 0; left < count; left++) {
    if (given.has(left)) continue;
    let best: { readonly half: number; readonly costs: number } | null = null;
    for (let half = 1; half <= (count - 1) / 2; half++) {
      const lost = [on(left + half), on(left - half)];
      const pair = [on(left + 2 * half), on(left - 2 * half)];
      if (lost.some((round) => kept.has(round)) || pair.some((other) => joined.has(key(left, other)))) continue;
      const costs = lost.filter((round) => !given.has(round)).length;
      if (!best || costs < best.costs) best = { half, costs };
    }
    if (!best) continue;
    const { half } = best;
    kept.add(left);
    for (const round of [on(left + half), on(left - half)]) given.add(round);
    const three = [on(left - 2 * half), left, on(left + 2 * half)];
    for (const other of [three[0] ?? 0, three[2] ?? 0]) joined.add(key(left, other));
    const pairs = Array.from({ length: (count - 1) / 2 }, (_, at) => [on(left - at - 1), on(left + at + 1)]);
    rounds.push([three, ...pairs.filter(([one = 0]) => !three.includes(one))]);
  }
  return rounds;
}

/**
 * Parts people into pairs, one group of three where the number is odd. In `rounds` rounds nobody meets anybody twice:
 * one less than there are people for an even number, fewer for an odd one. Later rounds begin anew.
 * @param round from 1
 */
export function pairUp(names: readonly string[], round: number): { groups: string[][]; rounds: number } {
  const people = names.map((name) => name.trim()).filter((name) => name !== '');
  if (people.length < 2) return { groups: people.map((name) => [name]), rounds: 0 };
  const rounds = people.length % 2 === 0 ? evenRounds(people.length) : oddRounds(people.length);
  const chosen = rounds[(round - 1) % rounds.length] ?? [];
  return { groups: chosen.map((group) => group.map((at) => people[at] ?? '')), rounds: rounds.length };
}
