import type { Network, NetworkQuestion, PodPicture } from '../../../preload/contract/ties.ts';
import { codesOf } from '../codes.ts';
import type { SheetWords } from '../flyerWords.ts';
import type { PodPictureSheet } from '../sheets.ts';

/** What a name is printed as: itself, or a code that says nothing. */
type NameOf = (id: string) => string;

/** The pod seen whole, ready to be printed: picture, table and questions in the words of a language. */
export function podPictureSheet(
  whole: Network,
  { audience, without, paper, codes }: Pick<PodPicture, 'audience' | 'without' | 'paper' | 'codes'>,
  words: SheetWords,
  asOf: Date,
): PodPictureSheet {
  const network = codes ? byCode(whole) : whole;
  const nameOf = namer(network, codes, words);
  const indexOf = new Map(network.people.map(({ id }, index) => [id, index]));
  const away = network.people.find(({ id }) => id === without);
  return {
    ...{ kind: 'podPicture', paper, language: words.language, rightToLeft: words.rightToLeft },
    title: words.say('podPicture.title'),
    audience: words.say(`audience.${audience}`),
    facts: [words.sayMany('people', network.people.length), words.day(asOf)],
    notes: [
      ...(away ? [words.say('podPicture.away', { name: nameOf(away.id) })] : []),
      ...(network.leftOut > 0 ? [words.sayMany('podPicture.leftOut', network.leftOut)] : []),
    ],
    people: network.people.map(({ id, x, y, askedBy, bridges }) => ({
      ...{ name: nameOf(id), x, y, asked: askedBy, bridges, away: id === without },
    })),
    ties: network.ties.map(({ from, to, mutual, bridge }) => ({
      ...{ from: indexOf.get(from) ?? 0, to: indexOf.get(to) ?? 0, mutual, bridge },
    })),
    legend: (['oneWay', 'mutual', 'bridgeTie', 'bridges', ...(away ? (['away'] as const) : [])] as const).map(
      (sign) => ({
        sign,
        word: words.say(`podPicture.sign.${sign}`),
      }),
    ),
    table: tableOf(network, nameOf, words),
    questionsTitle: words.say('podPicture.questions'),
    questions: network.questions.map((question) => questionIn(question, nameOf, words)),
    ...{ privacy: words.say('private'), boxes: words.say('boxes'), page: words.raw('page') },
  };
}

/** In the order of the codes: people stand by their names otherwise, and a file tells in which order it was drawn. */
function byCode(network: Network): Network {
  const codes = codesOf(network.people.map(({ id }) => id));
  const at = (id: string) => codes.get(id) ?? 0;
  return {
    ...network,
    people: network.people.toSorted((a, b) => at(a.id) - at(b.id)),
    ties: network.ties.toSorted((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to)),
  };
}

function namer({ people }: Network, codes: boolean, words: SheetWords): NameOf {
  if (!codes) {
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? '';
  }
  const numbers = codesOf(people.map(({ id }) => id));
  return (id) => words.say('podPicture.code', { n: numbers.get(id) ?? 0 });
}

function tableOf({ people, ties }: Network, nameOf: NameOf, words: SheetWords): PodPictureSheet['table'] {
  const both = ties.flatMap(({ from, to, mutual }) =>
    mutual
      ? [
          [from, to],
          [to, from],
        ]
      : [[from, to]],
  );
  const list = (names: readonly string[]) =>
    names.length > 0 ? [...names].sort(words.compare).join(words.say('separator')) : words.say('podPicture.none');
  const rows = people.map(({ id, mutual, bridges, languages }) => [
    nameOf(id),
    list(both.filter(([from]) => from === id).map(([, to]) => nameOf(to ?? ''))),
    list(both.filter(([, to]) => to === id).map(([from]) => nameOf(from ?? ''))),
    new Intl.NumberFormat(words.language).format(mutual),
    bridges ? words.say('yes') : '',
    languages.map(words.nameOfLanguage).join(words.say('separator')),
  ]);
  return {
    columns: [
      words.say('column.name'),
      ...(['asks', 'askedBy', 'mutual', 'bridges', 'languages'] as const).map((id) => words.say(`podPicture.${id}`)),
    ],
    rows: rows.sort((a, b) => words.compare(a[0] ?? '', b[0] ?? '')),
  };
}

function questionIn({ kind, people, language, count }: NetworkQuestion, nameOf: NameOf, words: SheetWords): string {
  const names = new Intl.ListFormat(words.language, { type: 'conjunction' }).format(people.map(nameOf));
  return words.say(`podPicture.q.${kind}`, {
    ...{ name: nameOf(people[0] ?? ''), names, count },
    language: language === null ? '' : words.nameOfLanguage(language),
  });
}
