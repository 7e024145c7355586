import { afterEach, describe, expect, test } from 'vitest';
import { momentOf } from '../../main/domain/questionnaire/cells.ts';

const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

const ZONES = ['America/New_York', 'Europe/London', 'Asia/Dhaka', 'Pacific/Auckland', 'Pacific/Honolulu'];

describe.each(ZONES)('in %s', (zone) => {
  test.each([
    ['2026-03-01 23:30', '2026-03-01'],
    ['2026-03-01 00:10:00', '2026-03-01'],
    ['3/1/2026 23:30:00', '2026-03-01'],
    ['2026/03/01 11:30:15 PM GMT-5', '2026-03-01'],
    ['2026-03-01T00:10:00.000+06:00', '2026-03-01'],
    ['2026/03/01 11:30:15 PM EST', '2026-03-01'],
    ['not a day', null],
    ['2026-02-31 10:00', null],
  ])('%s is of the day that is written', (stamp, day) => {
    process.env.TZ = zone;
    expect(momentOf(stamp, false, 'local').saidOn).toBe(day);
  });

  test('a stamp of universal time is of the day it was here', () => {
    process.env.TZ = zone;
    const { saidAt, saidOn } = momentOf('2026-03-02T03:30:00', false, 'utc');
    expect(saidAt).toBe('2026-03-02T03:30:00.000Z');
    const here = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
    expect(saidOn).toBe(here.format(new Date('2026-03-02T03:30:00Z')));
  });
});

test('the zones of this test are zones of the clock', () => {
  const days = ZONES.map((zone) => {
    process.env.TZ = zone;
    return momentOf('2026-03-02T03:30:00Z', false, 'local').saidOn;
  });
  expect(new Set(days).size).toBe(2);
});
