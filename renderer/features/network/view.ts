import type { Audience } from '../../../preload/contract/consent.ts';

/** Which picture is looked at. */
export interface View {
  readonly audience: Audience;
  readonly zoneId: string | null;
  readonly without: string | null;
}

/** Whom the place shows when it is opened: everybody. */
export const WHOLE: View = { audience: 'organizer', zoneId: null, without: null };
