import { describe, expect, test } from 'vitest';
import type { Invite } from '../../preload/contract/flyers.ts';
import { firstInvite, missing, paperOf } from '../../renderer/features/flyers/invite.ts';

const settings = { organizerName: 'Sana', organizerPhone: '718-555-0142', region: 'US' };

describe('the invite', () => {
  test('begins with what the settings know, on the paper of the region', () => {
    expect(firstInvite(null, settings)).toMatchObject({ name: 'Sana', phone: '718-555-0142', paper: 'letter' });
    expect(firstInvite(null, { ...settings, region: 'BD' }).paper).toBe('a4');
    expect(paperOf('MX')).toBe('letter');
  });

  test('goes on as it was left', () => {
    const draft: Invite = { ...firstInvite(null, settings), name: 'Rahima', place: 'block' };
    expect(firstInvite(draft, settings)).toEqual(draft);
    expect(firstInvite({ ...draft, name: '' }, settings)).toEqual({ ...draft, name: 'Sana' });
  });

  test('names the choices that keep it from being printed, and no others', () => {
    const invite = firstInvite(null, settings);
    expect([...missing(invite, [])]).toEqual([]);
    expect([...missing(invite, ['name', 'phone', 'somethingElse'])]).toEqual(['name', 'phone']);
    expect([...missing({ ...invite, languages: [] }, [])]).toEqual(['languages']);
  });
});
