import type { Audience } from '../../preload/contract/consent.ts';
import { covers, type Said, standing } from './consent.ts';

/**
 * Whether somebody agreed that `audience` sees who would ask whom as far as they are concerned. Unlike everything
 * else that is known about people, this needs an explicit yes for the organizer too.
 */
export function agreedToTies(consents: readonly Said[], audience: Audience): boolean {
  const said = consents.filter(({ category }) => category === 'ties');
  return standing(said).some((grant) => covers(grant.audience, audience));
}
