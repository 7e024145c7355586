import type { ErrorCode } from '../../preload/contract/errors.ts';
import { garbled, latin1, utf8, utf16 } from './bytes.ts';

/** A file nobody wants to get and everybody gets, and what has to come of it. */
export interface HostileFile {
  readonly what: string;
  readonly bytes: Uint8Array;
  readonly refused?: { readonly code: ErrorCode; readonly row?: number; readonly limit?: number };
  readonly header?: readonly string[];
  readonly rows?: readonly (readonly string[])[];
  readonly count?: number;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly notes?: readonly string[];
  readonly ragged?: readonly number[];
}

const many = (count: number, row: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => row(at)).join('\n');

export const HOSTILE: readonly HostileFile[] = [
  { what: 'nothing', bytes: utf8(''), refused: { code: 'import.noRows' } },
  { what: 'blanks and line ends only', bytes: utf8(' \r\n\t\r\n , , \r\n'), refused: { code: 'import.noRows' } },
  { what: 'a heading without rows', bytes: utf8('Name,Phone\n'), refused: { code: 'import.noRows' } },
  { what: 'a byte order mark alone', bytes: utf8('\ufeff'), refused: { code: 'import.noRows' } },
  {
    what: 'UTF-8 with its mark',
    bytes: utf8('\ufeffName,Phone\nAna,1'),
    encoding: 'utf-8-bom',
    header: ['Name', 'Phone'],
    rows: [['Ana', '1']],
  },
  {
    what: 'UTF-16 little endian with its mark, tabs',
    bytes: utf16('\ufeffName\tPhone\r\nরহিমা\t1\r\n'),
    encoding: 'utf-16le',
    delimiter: '\t',
    rows: [['রহিমা', '1']],
  },
  {
    what: 'UTF-16 big endian with its mark',
    bytes: utf16('\ufeffName,Phone\nAna,1', true),
    encoding: 'utf-16be',
    rows: [['Ana', '1']],
  },
  { what: 'UTF-16 without a mark', bytes: utf16('Name\tPhone\nAna\t1'), encoding: 'utf-16le', rows: [['Ana', '1']] },
  {
    what: 'UTF-16 big endian without a mark',
    bytes: utf16('Name\tPhone\nAna\t1', true),
    encoding: 'utf-16be',
    rows: [['Ana', '1']],
  },
  {
    what: 'windows-1252',
    bytes: latin1('Name,Zone\nJos\xe9 Nu\xf1ez,\x93A\x94 \x80'),
    encoding: 'windows-1252',
    rows: [['José Nuñez', '“A” €']],
  },
  {
    what: 'windows-1251 that we would only garble',
    bytes: latin1('\xc8\xec\xff,\xc0\xe4\xf0\xe5\xf1\n\xcc\xe0\xf0\xe8\xff,\xd3\xeb\xe8\xf6\xe0'),
    refused: { code: 'import.notText' },
  },
  {
    what: 'GBK that we would only garble',
    bytes: latin1('\xd0\xd5\xc3\xfb,\xb5\xe7\xbb\xb0\n\xb3\xc2\xce\xb0,1'),
    refused: { code: 'import.notText' },
  },
  {
    what: 'a spreadsheet file, not a CSV',
    bytes: latin1(`PK\x03\x04\x14\x00\x06\x00${'\x00\x01\x02'.repeat(40)}`),
    refused: { code: 'import.notText' },
  },
  {
    what: 'an old spreadsheet file',
    bytes: latin1(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\x00'.repeat(64)}`),
    refused: { code: 'import.notText' },
  },
  {
    what: 'a picture',
    bytes: latin1(`\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR${'\x00\x07'.repeat(30)}`),
    refused: { code: 'import.notText' },
  },
  {
    what: 'UTF-8 cut in the middle of a letter',
    bytes: utf8('Name,Zone\nAna,á\nরহিমা,ভব').slice(0, -1),
    encoding: 'utf-8',
    notes: ['damaged'],
    count: 2,
  },
  {
    what: 'one broken byte in UTF-8',
    bytes: Uint8Array.from([...utf8('Name,Zone\nরহিমা,x'), 0xff, ...utf8('y\nকরিম,z')]),
    encoding: 'utf-8',
    notes: ['damaged'],
    count: 2,
  },
  {
    what: 'garbled once',
    bytes: utf8(`Name,Phone\n${garbled('রহিমা বেগম')},1`),
    rows: [['রহিমা বেগম', '1']],
    notes: ['repaired'],
  },
  {
    what: 'garbled twice',
    bytes: utf8(`Name,Phone\n${garbled(garbled('陈伟'))},1`),
    rows: [['陈伟', '1']],
    notes: ['repaired'],
  },
  {
    what: 'garbled, and the bytes between 80 and 9F lost',
    bytes: utf8(`Name,Phone\n${garbled('এমদাদ এলাহী').replace(/[\u0080-\u009f]/gu, '')},1`),
    notes: ['damaged'],
    count: 1,
  },
  {
    what: 'question marks from an ANSI save',
    bytes: utf8('Name,Phone\n????? ????,1\n?????,2'),
    notes: ['damaged', 'damaged'],
    count: 2,
  },
  {
    what: 'a real question is no damage',
    bytes: utf8('Name,Ask\nAna,Really??? When?'),
    rows: [['Ana', 'Really??? When?']],
    notes: [],
  },
  {
    what: 'semicolons',
    bytes: utf8('Name;Phone;Note\r\nAna;1;a, b\r\nBo;2;c\r\n'),
    delimiter: ';',
    rows: [
      ['Ana', '1', 'a, b'],
      ['Bo', '2', 'c'],
    ],
  },
  {
    what: 'tabs',
    bytes: utf8('Name\tPhone\nAna, the first\t1\nBo\t2'),
    delimiter: '\t',
    rows: [
      ['Ana, the first', '1'],
      ['Bo', '2'],
    ],
  },
  {
    what: 'a first line that names the delimiter',
    bytes: utf8('sep=;\r\nName;Phone\r\nAna;1'),
    delimiter: ';',
    header: ['Name', 'Phone'],
  },
  { what: 'one column', bytes: utf8('Name\nAna\nBo'), delimiter: ',', rows: [['Ana'], ['Bo']] },
  {
    what: 'old Mac line ends',
    bytes: utf8('Name,Phone\rAna,1\rBo,2'),
    rows: [
      ['Ana', '1'],
      ['Bo', '2'],
    ],
  },
  {
    what: 'line ends of three kinds in one file',
    bytes: utf8('Name,Phone\r\nAna,1\nBo,2\rCy,3'),
    rows: [
      ['Ana', '1'],
      ['Bo', '2'],
      ['Cy', '3'],
    ],
  },
  { what: 'line ends inside quotes', bytes: utf8('Name,Note\n"Ana","a\r\nb\nc"'), rows: [['Ana', 'a\nb\nc']] },
  { what: 'doubled quotes', bytes: utf8('Name,Note\nAna,"say ""hi"", please"'), rows: [['Ana', 'say "hi", please']] },
  {
    what: 'blanks behind a closing quote',
    bytes: utf8('Name,Note\n"Ana" ,"b"  \nBo,c'),
    rows: [
      ['Ana', 'b'],
      ['Bo', 'c'],
    ],
  },
  {
    what: 'a quote that never closes',
    bytes: utf8('Name,Phone\nAna,1\n"Bo,2\nCy,3\n'),
    refused: { code: 'import.malformed', row: 3 },
  },
  {
    what: 'a quote that never closes in the heading',
    bytes: utf8('"Name,Phone\nAna,1'),
    refused: { code: 'import.malformed', row: 1 },
  },
  {
    what: 'text behind a closing quote',
    bytes: utf8('Name,Phone\n"Bo" Li,2\nCy,3'),
    refused: { code: 'import.malformed', row: 2 },
  },
  {
    what: 'a quote in the middle of a bare cell',
    bytes: utf8('Name,Size\nAna,5" tall\nBo,6'),
    rows: [
      ['Ana', '5" tall'],
      ['Bo', '6'],
    ],
  },
  {
    what: 'rows with too many cells',
    bytes: utf8('Name,Phone\nAna,1,extra\nBo,2'),
    ragged: [0],
    rows: [
      ['Ana', '1', 'extra'],
      ['Bo', '2', ''],
    ],
  },
  {
    what: 'rows with too few cells',
    bytes: utf8('Name,Phone,Zone\nAna\nBo,2,x'),
    ragged: [0],
    rows: [
      ['Ana', '', ''],
      ['Bo', '2', 'x'],
    ],
  },
  {
    what: 'empty columns at the end of each row',
    bytes: utf8('Name,Phone,,\nAna,1,,\n'),
    ragged: [],
    rows: [['Ana', '1']],
  },
  {
    what: 'blank rows between',
    bytes: utf8('Name,Phone\n\n,,\nAna,1\n \n\nBo,2\n\n'),
    rows: [
      ['Ana', '1'],
      ['Bo', '2'],
    ],
  },
  {
    what: 'headings that are the same, or names every object has',
    bytes: utf8('Name,Name,__proto__,constructor,toString\nA,B,C,D,E'),
    header: ['Name', 'Name', '__proto__', 'constructor', 'toString'],
    rows: [['A', 'B', 'C', 'D', 'E']],
  },
  { what: 'NUL inside a name', bytes: utf8('Name,Phone\nA\u0000na,1'), rows: [['Ana', '1']], notes: ['cleaned'] },
  {
    what: 'marks that turn text around',
    bytes: utf8('Name,Phone\n\u202eanA\u202c,\u200e+1 718\u200f'),
    rows: [['anA', '+1 718']],
    notes: ['cleaned', 'cleaned'],
  },
  {
    what: 'invisible characters',
    bytes: utf8('Name,Phone\nA\u00adn\ufeffa,\u00a01\u00a0'),
    rows: [['Ana', '1']],
    notes: ['cleaned'],
  },
  {
    what: 'the joiner that Bengali and Persian need stays',
    bytes: utf8('Name,Phone\nর\u200d্যাব,1'),
    rows: [['র\u200d্যাব', '1']],
    notes: [],
  },
  { what: 'accents written as separate marks', bytes: utf8('Name,Phone\nJose\u0301,1'), rows: [['José', '1']] },
  { what: 'half a character', bytes: utf16('\ufeffName\tPhone\nA\ud83d\t1'), count: 1 },
  {
    what: 'cells made inert by a program like ours',
    bytes: utf8("Name,Phone\nAna,'+17185550100\nBo,'=x"),
    rows: [
      ['Ana', '+17185550100'],
      ['Bo', '=x'],
    ],
  },
  { what: 'a cell that never ends', bytes: utf8(`Name,Note\nAna,${'x'.repeat(10_001)}`), notes: ['cut'], count: 1 },
  {
    what: 'more columns than any form has',
    bytes: utf8(`${','.repeat(200)}x\n${','.repeat(200)}y`),
    refused: { code: 'import.tooLarge', limit: 200 },
  },
  {
    what: 'more rows than any pod has',
    bytes: utf8(`a,b\n${many(100_001, (at) => `${at},x`)}`),
    refused: { code: 'import.tooLarge', limit: 100_000 },
  },
  {
    what: 'more cells than can be looked at',
    bytes: utf8(`${many(30_000, () => `${','.repeat(180)}x`)}`),
    refused: { code: 'import.tooLarge', limit: 5_000_000 },
  },
  { what: 'a million blank lines', bytes: utf8(`Name,Phone\n${'\n'.repeat(1_000_000)}Ana,1`), rows: [['Ana', '1']] },
  {
    what: 'quotes by the thousand',
    bytes: utf8(`Name,Note\nAna,${'"'.repeat(5001)}\n`),
    refused: { code: 'import.malformed', row: 2 },
  },
];
