import { describe, expect, test } from 'vitest';
import { namesOf } from '../../renderer/features/workshop/names.ts';
import { EMPTY, isWritten, lacking, nextAfter } from '../../renderer/features/workshop/useEntering.ts';

describe('a paper map being typed in', () => {
  test('needs to be somebody’s, and to say which other situation it is for', () => {
    expect(lacking(EMPTY)).toBe('whose');
    expect(lacking({ ...EMPTY, whose: '  ' })).toBe('whose');
    expect(lacking({ ...EMPTY, whose: 'Ana' })).toBeNull();
    expect(lacking({ ...EMPTY, whose: 'Ana', situation: 'other' })).toBe('other');
    expect(lacking({ ...EMPTY, whose: 'Ana', situation: 'other', other: 'A move' })).toBeNull();
  });

  test('leaves the next of the stack empty, but of the same situation and kept in the same place', () => {
    const typed = { ...EMPTY, whose: 'Ana', keep: 'vault', situation: 'illness', pod: 'Rosa', edge: 'Choir' } as const;
    const next = nextAfter(typed);
    expect(isWritten(typed)).toBe(true);
    expect(isWritten(next)).toBe(false);
    expect(next).toEqual({ ...EMPTY, keep: 'vault', situation: 'illness' });
  });

  test('is kept in this session only, unless somebody chooses otherwise', () => {
    expect(EMPTY.keep).toBe('session');
  });
});

describe('first names for pairs', () => {
  test('are read line by line or between commas of any script, and two of one name stay two', () => {
    expect(namesOf('Ana, Rosa\n\n  Lee  \r\nAna')).toEqual(['Ana', 'Rosa', 'Lee', 'Ana']);
    expect(namesOf('سارة، منى؛ ليلى')).toEqual(['سارة', 'منى', 'ليلى']);
    expect(namesOf('小明、小红，小刚')).toEqual(['小明', '小红', '小刚']);
    expect(namesOf(' , \n;')).toEqual([]);
  });

  test('are never longer than a name may be', () => {
    expect(namesOf('x'.repeat(500))[0]).toHaveLength(120);
  });
});
