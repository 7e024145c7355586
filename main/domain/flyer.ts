/** One language's text with the tag it is printed in: what the sheets of flyers are built from. */
import type { FlyerText } from '../../preload/contract/flyerText.ts';

export interface SaidIn {
  readonly language: string;
  readonly text: FlyerText;
}
