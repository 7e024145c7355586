import { Refusal } from '../../preload/contract/errors.ts';
import type { Flyer } from '../../preload/contract/flyerKinds.ts';
import type { Output } from '../../preload/contract/index.ts';
import { byHousehold } from '../domain/batch.ts';
import { lacking } from '../domain/flyer.ts';
import { readIn } from '../domain/flyerLanguages.ts';
import { saying } from '../domain/flyerSaying.ts';
import { smsLength } from '../domain/sms.ts';
import { saidIn, wholeLanguages } from './flyers/build.ts';
import { createDrafts, type Drafts } from './flyers/drafts.ts';
import { neighboursOf } from './flyers/neighbours.ts';
import type { FlyerTextService } from './flyerTexts.ts';
import type { OpenStores } from './ports/stores.ts';
import type { Clock } from './ports.ts';
import type { SettingsService } from './settings.ts';

export interface Flyers {
  draft: Drafts['get'];
  keepDraft: Drafts['keep'];
  languages(zoneId: string | null): Output<'flyers.languages'>;
  /** @throws Refusal flyer.incomplete, flyer.noText */
  messages(flyer: Flyer): Output<'flyers.messages'>['messages'];
}

export interface FlyersNeeds {
  readonly stores: OpenStores;
  readonly clock: Clock;
  readonly settings: SettingsService;
  readonly flyerTexts: FlyerTextService;
}

/** What is worked on before flyers are put on paper: drafts, languages, text messages. */
export function createFlyers({ stores, clock, settings, flyerTexts }: FlyersNeeds): Flyers {
  const drafts = createDrafts(stores, clock);
  return {
    draft: drafts.get,
    keepDraft: drafts.keep,
    languages: (zoneId) =>
      readIn(
        byHousehold(neighboursOf(stores, clock, zoneId)).map((members) =>
          members.map(({ person: { languages } }) => languages),
        ),
        wholeLanguages(flyerTexts, 'invite'),
      ),
    messages(flyer) {
      const fields = lacking({ ...flyer, template: 'textMessage' }, settings.get().region);
      if (fields.length > 0) throw new Refusal('flyer.incomplete', { fields });
      return saidIn(flyerTexts, 'textMessage', flyer.languages).map(({ language, text }) => {
        // On lines of their own: a name inside the sentence would have to be inflected.
        const message = [saying(text, flyer.place).line('message'), flyer.name.trim(), flyer.phone.trim()].join('\n');
        return { language, text: message, ...smsLength(message) };
      });
    },
  };
}
