import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactSheet } from '../../main/domain/flyerContacts.ts';
import { labelSheet } from '../../main/domain/labels.ts';
import { nameInItself } from '../../main/domain/languageSelfNames.ts';
import { byDoor, type Listed } from '../../main/domain/listing.ts';
import { signInSheet } from '../../main/domain/signInSheet.ts';
import { type VisiblePerson, visibleTo } from '../../main/domain/visible.ts';
import { walkList } from '../../main/domain/walkList.ts';
import { AUDIENCES, type Audience } from '../../preload/contract/consent.ts';
import { ContactSheet, Labels, SignInSheet, WalkList } from '../../preload/contract/flyerKinds.ts';
import { FLYER_LANGUAGES } from '../../preload/contract/flyerText.ts';
import { living, requestOf } from '../support/lists.ts';
import { neighbours } from '../support/neighbours.ts';

const audiences = fc.constantFrom(...AUDIENCES);
const walk = (everyone: readonly Listed[], audience: Audience = 'pod') =>
  walkList(everyone, requestOf(WalkList.parse({ kind: 'walkList', audience })));
const signIn = (everyone: readonly Listed[], given: object = {}) =>
  signInSheet(everyone, requestOf(SignInSheet.parse({ kind: 'signInSheet', audience: 'pod', ...given })));
const labels = (everyone: readonly Listed[], given: object) =>
  labelSheet(everyone, requestOf(Labels.parse({ kind: 'labels', stock: '5160', audience: 'pod', ...given })));
const contacts = (everyone: readonly Listed[], audience: Audience) =>
  contactSheet(everyone, requestOf(ContactSheet.parse({ kind: 'contactSheet', audience })));

/** Everybody whose name `audience` may know, by that name. */
const seenOf = (everyone: readonly Listed[], audience: Audience) =>
  new Map(
    everyone.flatMap(({ person, zone }): [string, VisiblePerson][] => {
      const visible = visibleTo(person, zone, audience);
      return visible ? [[visible.name, visible]] : [];
    }),
  );
const mayPlace = (person: VisiblePerson | undefined): boolean => person?.cells.location.shown === true;
const languagesOf = (people: readonly (VisiblePerson | undefined)[]): string[] =>
  people.flatMap((person) => (person?.cells.languages.shown ? person.cells.languages.value.spoken : []));
/** Values of the people of the tests; each ends in a full stop, so that none is part of another. */
const valuesIn = (sheet: unknown) =>
  JSON.stringify(sheet).match(/(?:Name|Family|Door|Zone|555-01|offer|need|access|pronouns)\d+\./g) ?? [];

describe('what a list says of people', () => {
  it('is never more than its readers may know: walk list', () => {
    fc.assert(
      fc.property(neighbours, audiences, (everyone, audience) => {
        const { sheet, people, leftOut, withheld } = walk(everyone, audience);
        const seen = seenOf(everyone, audience);
        const placed = [...seen.values()].filter(mayPlace);
        const rows = sheet.groups.flatMap(({ heading, rows }) => rows.map(({ cells }) => ({ heading, cells })));
        const named = rows.flatMap(({ cells }) => cells[1]?.words ?? []);
        expect(named.toSorted()).toEqual(placed.map(({ name }) => name).toSorted());
        expect([...people].sort()).toEqual(placed.map(({ id }) => id).sort());
        expect(leftOut).toBe(everyone.length - seen.size);
        expect(withheld.find(({ category }) => category === 'location')?.count ?? 0).toBe(seen.size - placed.length);
        for (const { heading, cells } of rows) {
          const who = (cells[1]?.words ?? []).map((name) => seen.get(name));
          for (const each of who) {
            const place = each?.cells.location;
            expect(place?.shown && place.value).toEqual({ zone: heading, door: cells[0]?.words[0] ?? '' });
          }
          const spoken = languagesOf(who).length > 0;
          expect(cells[2]?.words.length === 0 || spoken || cells[2]?.quiet).toBe(true);
        }
        expect(valuesIn(sheet).filter((value) => !/^(Name|Door|Zone)/.test(value))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is never more than its readers may know: sign-in sheet', () => {
    fc.assert(
      fc.property(neighbours, audiences, fc.boolean(), (everyone, audience, names) => {
        const { sheet, people } = signIn(everyone, { audience, names });
        const seen = names ? [...seenOf(everyone, audience).values()] : [];
        expect(valuesIn(sheet).toSorted()).toEqual(seen.map(({ name }) => name).toSorted());
        expect([...people].sort()).toEqual(seen.map(({ id }) => id).sort());
      }),
      { numRuns: 200 },
    );
  });

  it('is never more than its readers may know: address labels', () => {
    fc.assert(
      fc.property(neighbours, audiences, (everyone, audience) => {
        const { sheet, people, withheld, unaddressed } = labels(everyone, { content: 'address', audience });
        const seen = seenOf(everyone, audience);
        const placed = [...seen.values()].filter(({ cells: { location } }) => {
          return location.shown && Boolean(location.value.zone || location.value.door);
        });
        const named = sheet.labels.flatMap(({ lines }) => lines[0] ?? []);
        expect(named.toSorted()).toEqual(placed.map(({ name }) => name).sort());
        expect([...people].sort()).toEqual(placed.map(({ id }) => id).sort());
        expect(placed.length + (withheld[0]?.count ?? 0) + (unaddressed?.length ?? 0)).toBe(seen.size);
        for (const { lines } of sheet.labels) {
          const [names = [], ...places] = lines;
          const who = names.map((name) => seen.get(name));
          // Names beside each other tell that people live together, as a door tells where.
          expect(who.every(mayPlace) && places.length > 0).toBe(true);
          for (const each of who) {
            const at = each?.cells.location;
            const own = at?.shown ? [at.value.door, at.value.zone].filter(Boolean) : [];
            expect(places.flat()).toEqual(own);
          }
        }
        expect(valuesIn(sheet).filter((value) => !/^(Name|Door|Zone)/.test(value))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is never more than its readers may know: badges', () => {
    fc.assert(
      fc.property(neighbours, audiences, (everyone, audience) => {
        const { sheet } = labels(everyone, { content: 'badge', audience });
        const seen = seenOf(everyone, audience);
        expect(sheet.labels).toHaveLength(seen.size);
        for (const { lines } of sheet.labels) {
          const [[name = ''] = [], ...others] = lines;
          const who = seen.get(name);
          expect(who).toBeDefined();
          const spoken = [...new Set(languagesOf([who]).map(nameInItself))];
          expect(others).toEqual([who?.pronouns ? [who.pronouns] : [], spoken].filter((line) => line.length > 0));
        }
        expect(valuesIn(sheet).filter((value) => !/^(Name|pronouns)/.test(value))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is never more than its readers may know: contact sheet', () => {
    fc.assert(
      fc.property(neighbours, audiences, (everyone, audience) => {
        const { rows, ...around } = contacts(everyone, audience).sheet;
        const seen = seenOf(everyone, audience);
        expect(rows.map(({ name }) => name).toSorted()).toEqual([...seen.keys()].sort());
        expect(valuesIn(around)).toEqual([]);
        for (const row of rows) {
          const { id, cells } = seen.get(row.name) ?? {};
          const number = id?.replace('person-', '');
          const place = cells?.location.shown ? [cells.location.value.door, cells.location.value.zone] : [];
          const phone = cells?.phone.shown ? [`555-01${number}.`] : [];
          const { name, pronouns, reach, languages, place: where } = row;
          expect(valuesIn([reach, languages, where])).toEqual([...phone, ...place.filter(Boolean)]);
          expect([name, pronouns]).toEqual([`Name${number}.`, `pronouns${number}.`]);
          const spoken = languagesOf([seen.get(name)]);
          expect(languages.words.length === 0 || spoken.length > 0 || languages.quiet).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a walk list', () => {
  const doorsOf = (everyone: readonly Listed[]) =>
    walk(everyone).sheet.groups.map(({ rows }) => rows.map(({ cells }) => cells[0]?.words[0] ?? ''));

  it('goes by zone, and by door as one walks', () => {
    const doors = ['10A', '2', '1F', '10', '02B', '', '3', '١٢'];
    const everyone = doors.map((door, i) => living(`Name${i}`, { door }));
    expect(doorsOf(everyone)).toEqual([['1F', '2', '02B', '3', '10', '10A', '١٢', '']]);
    const { groups } = walk([living('A', { zone: 'Oak' }), living('B', { zone: '' }), living('C')]).sheet;
    expect(groups.map(({ heading }) => heading)).toEqual(['', 'Maple', 'Oak']);
  });

  it('puts a household on one row, and only those who share a door', () => {
    const home = (name: string, door: string) => living(name, { home: 'home', door });
    const rows = (everyone: readonly Listed[]) => walk(everyone).sheet.groups.flatMap(({ rows }) => rows);
    expect(rows([home('Zoe', '2'), home('Ana', '2'), living('Bea', { door: '2' })])).toMatchObject([
      { cells: [{ words: ['2'] }, { words: ['Ana', 'Zoe'] }, {}, {}, {}] },
      { cells: [{ words: ['2'] }, { words: ['Bea'] }, {}, {}, {}] },
    ]);
    expect(rows([home('Zoe', ''), home('Ana', '')])).toHaveLength(2);
  });

  it('says who is at no door, and why a cell is empty', () => {
    const everyone = [
      living('Ana', { spoken: ['bn'], agrees: ['name', 'location'] }),
      living('Bea', { spoken: ['es'], agrees: ['name', 'languages'] }),
      living('Eva', { agrees: ['location'] }),
      living('Zoe', { zone: '', door: '', spoken: ['es'] }),
    ];
    const { sheet, people, leftOut, withheld } = walk(everyone);
    expect(people).toEqual(['Ana', 'Zoe']);
    expect({ leftOut, withheld }).toEqual({
      leftOut: 1,
      withheld: [
        { category: 'location', count: 1 },
        { category: 'languages', count: 1 },
      ],
    });
    expect(sheet.notes.slice(1).map((note) => note.slice(0, 48))).toEqual([
      'One more person is not on this sheet, because th',
      'One more person is not at a door here, because t',
      '“Not shared” means that the person has not agree',
    ]);
    expect(sheet.groups).toMatchObject([
      { heading: 'Maple', rows: [{ cells: [{}, {}, { words: ['not shared'], quiet: true }, {}, {}] }] },
      { heading: 'No door or zone written down', rows: [{ cells: [{}, {}, { words: ['Spanish'] }, {}, {}] }] },
    ]);
    expect(walk([living('Ana')]).sheet.notes).toHaveLength(1);
  });

  it('orders any two doors, and says the same from either side', () => {
    const door = fc.oneof(fc.string({ maxLength: 5 }), fc.stringMatching(/^\d{0,3}[A-C]?$/));
    fc.assert(
      fc.property(door, door, door, (a, b, c) => {
        expect(Math.sign(byDoor(a, b)) + Math.sign(byDoor(b, a))).toBe(0);
        if (byDoor(a, b) <= 0 && byDoor(b, c) <= 0) expect(byDoor(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('a sign-in sheet', () => {
  it('holds as many empty lines as asked for, below the names that may be known', () => {
    const everyone = [living('Zoe'), living('Ana'), living('Bea', { agrees: [] })];
    const { sheet, people, leftOut } = signIn(everyone, { names: true, lines: 7 });
    const [{ rows } = { rows: [] }] = sheet.groups;
    expect(rows.map(({ cells }) => cells[0]?.words)).toEqual([['Ana'], ['Zoe'], ...Array(7).fill([])]);
    expect({ people, leftOut }).toEqual({ people: ['Zoe', 'Ana'], leftOut: 1 });
    expect(sheet.notes[1]).toContain('One more person is not on this sheet');
    expect(signIn(everyone, { lines: 7 })).toMatchObject({ people: [], leftOut: 0, sheet: { audience: '' } });
  });

  it('asks for consent line by line, and says when and where', () => {
    const { sheet } = signIn([], { title: ' Lobby ', day: '2026-12-06', where: '37-06 77th Street' });
    expect(sheet).toMatchObject({ title: 'Lobby', facts: ['December 6, 2026', '37-06 77th Street'] });
    expect(sheet.columns.at(-1)).toMatchObject({ heading: 'May the pod keep this?', ticks: ['Yes', 'No'] });
    expect(sheet.notes[0]).toContain('What you write here is up to you.');
    expect(signIn([]).sheet).toMatchObject({ title: 'Sign-in sheet', facts: [] });
  });
});

describe('labels', () => {
  const lines = (everyone: readonly Listed[], given: object) =>
    labels(everyone, given).sheet.labels.map((label) => label.lines);

  it('are one a household and one for each who stands alone, by zone and door', () => {
    const everyone = [
      living('Zoe', { home: 'home', door: '10' }),
      living('Ana', { home: 'home', door: '10' }),
      living('Bea', { door: '2' }),
      living('Eva', { home: null, zone: 'Elm' }),
      living('Ida', { door: '1', agrees: ['name'] }),
    ];
    expect(lines(everyone, { content: 'address' })).toEqual([
      [['Eva'], ['Elm']],
      [['Bea'], ['2'], ['Maple']],
      [['Ana', 'Zoe'], ['10'], ['Maple']],
    ]);
  });

  it('are none for who has no address or may not be known to have one: the first by name, the others by number', () => {
    const everyone = [
      living('Zoe', { home: null, zone: '' }),
      living('Ana', { home: 'home', door: '', zone: '' }),
      living('Uma', { home: null, zone: '', agrees: ['name'] }),
      living('Ida', { agrees: ['name'] }),
      living('Eva', { door: '7', zone: '' }),
    ];
    const built = labels(everyone, { content: 'address' });
    expect(built.sheet.labels).toEqual([{ lines: [['Eva'], ['7']] }]);
    expect(built).toMatchObject({ people: ['Eva'], leftOut: 0, unaddressed: ['Ana', 'Uma', 'Zoe'] });
    expect(built.withheld).toEqual([{ category: 'location', count: 1 }]);
    expect(labels(everyone, { content: 'badge' })).toMatchObject({ unaddressed: [], withheld: [] });
  });

  it('leave a name off a shared label where its door may not be known', () => {
    const agrees = ['name'] as const;
    const home = [
      living('Ana', { home: 'home', agrees }),
      living('Bea', { home: 'home', agrees }),
      living('Zoe', { home: 'home' }),
    ];
    expect(lines(home, { content: 'address' })).toEqual([[['Zoe'], ['4B'], ['Maple']]]);
  });

  it('say languages as their speakers do', () => {
    const everyone = [living('Ana', { pronouns: 'she/her', spoken: ['bn', 'cmn', 'es', 'pt-BR'] })];
    expect(lines(everyone, { content: 'badge' })).toEqual([
      [['Ana'], ['she/her'], ['বাংলা', '普通话', 'Español', 'Português']],
    ]);
    // What no font of ours holds is said in the words of the app rather than in boxes.
    expect(lines([living('Ana', { spoken: ['ta', 'bo', 'bn'] })], { content: 'badge' })).toEqual([
      [['Ana'], ['Tamil', 'Tibetan', 'বাংলা']],
    ]);
    for (const tag of FLYER_LANGUAGES) expect(nameInItself(tag)).toMatch(/^[\p{L}\p{M} ]+$/u);
    expect(nameInItself('sw')).toBe('Kiswahili');
    expect(nameInItself('ase')).toBe('American Sign Language');
    expect(nameInItself('qaa')).toBe('qaa');
  });

  it('are moved by millimetres, and hold nobody on the page to align them with', () => {
    const test = labels([living('Ana')], { content: 'badge', alignment: true, nudge: { x: 2.54, y: -1.27 } });
    expect(test).toMatchObject({ people: [], leftOut: 0, withheld: [] });
    expect(test.sheet.labels).toEqual([]);
    expect(test.sheet.alignment?.steps).toHaveLength(3);
    expect(test.sheet.nudge.x).toBeCloseTo(7.2);
    expect(test.sheet.nudge.y).toBeCloseTo(-3.6);
  });
});
