import type { DataCategory } from '../../../preload/contract/consent.ts';
import { Refusal } from '../../../preload/contract/errors.ts';
import type {
  Batch,
  ContactSheet,
  Flyer,
  Labels,
  SignInSheet,
  WalkList,
} from '../../../preload/contract/flyerKinds.ts';
import { batchPages, flyersOf, languagesOn } from '../../domain/batch.ts';
import { flyerSheet, type SaidIn } from '../../domain/flyer.ts';
import { contactSheet } from '../../domain/flyerContacts.ts';
import { createSheetWords } from '../../domain/flyerWords.ts';
import { labelSheet } from '../../domain/labels.ts';
import type { BuiltList, ListRequest } from '../../domain/listing.ts';
import type { Sheet } from '../../domain/sheets.ts';
import { signInSheet } from '../../domain/signInSheet.ts';
import { walkList } from '../../domain/walkList.ts';
import type { FlyerTextService } from '../flyerTexts.ts';
import type { OpenStores } from '../ports/stores.ts';
import type { Clock, FlyerTexts } from '../ports.ts';
import { type Built, builtOfNobody } from '../print/built.ts';
import type { SettingsService } from '../settings.ts';
import { neighboursOf } from './neighbours.ts';

type ListDocument = ContactSheet | WalkList | SignInSheet | Labels;
/** What is made of the words of flyers and of the roster. */
export type FlyerDocument = Flyer | Batch | ListDocument;

/** So many are named as having no address; of more it is enough to know how many. */
const UNADDRESSED_NAMED = 20;

export interface BuildNeeds {
  readonly stores: OpenStores;
  readonly clock: Clock;
  readonly settings: SettingsService;
  readonly flyerTexts: FlyerTextService;
  readonly texts: FlyerTexts;
}

/** Languages in which a template can be printed without a hole. */
export const wholeLanguages = (flyerTexts: FlyerTextService, template: Flyer['template']): Set<string> =>
  new Set(
    flyerTexts.languagesOf(template).filter((language) => flyerTexts.textOf(template, language)?.missing.length === 0),
  );

/** The words of a template in these languages, each once. @throws Refusal flyer.noText naming those that lack some */
export function saidIn(
  flyerTexts: FlyerTextService,
  template: Flyer['template'],
  languages: readonly string[],
): SaidIn[] {
  const wanted = [...new Set(languages)];
  const found = wanted.map((language) => ({ language, standing: flyerTexts.textOf(template, language) }));
  const lacking = found.filter(({ standing }) => !standing || standing.missing.length > 0);
  if (lacking.length > 0) throw new Refusal('flyer.noText', { languages: lacking.map(({ language }) => language) });
  return found.flatMap(({ language, standing }) => (standing ? [{ language, text: standing.text }] : []));
}

/** Turns choices into a sheet of decided words. @throws Refusal flyer.incomplete, flyer.noText, flyer.nobody, notFound.zone */
export function createBuild(needs: BuildNeeds): (document: FlyerDocument) => Built {
  const { stores, clock, settings, flyerTexts, texts } = needs;
  const region = () => settings.get().region;

  const buildFlyer = (flyer: Flyer): Built =>
    builtOfNobody(flyerSheet(flyer, saidIn(flyerTexts, flyer.template, flyer.languages), region()));

  const buildBatch = ({ flyer, zoneId, audience, languagesEach }: Batch): Built => {
    const chosen = saidIn(flyerTexts, flyer.template, flyer.languages).map(({ language }) => language);
    const available = wholeLanguages(flyerTexts, flyer.template);
    const everyone = neighboursOf(stores, clock, zoneId);
    const built = batchPages(everyone, { audience, languagesEach, chosen, available });
    if (built.pages.length === 0) throw new Refusal('flyer.nobody', { count: 0 });
    const { sets, of } = flyersOf(built.pages);
    const flyers = sets.map((languages) =>
      flyerSheet({ ...flyer, languages: [...languages] }, saidIn(flyerTexts, flyer.template, languages), region()),
    );
    const pages = built.pages.map(({ names, door }, i) => ({ flyer: of[i] ?? 0, names, door }));
    const { people, leftOut, withheld, chosenOnly } = built;
    return {
      sheet: { kind: 'batch', flyers, pages },
      omissions: { people: people.length, leftOut, withheld: [...withheld] },
      households: { pages: pages.length, chosenOnly, languages: languagesOn(built.pages) },
      audience,
      people,
    };
  };

  const buildList = (document: ListDocument): Built => {
    const words = createSheetWords(document.language, texts.sheet(document.language));
    const everyone = neighboursOf(stores, clock, document.zoneId);
    const today = clock.now();
    const prints = (text: string) => texts.boxes(text).length === 0;
    const built: BuiltList<Sheet, DataCategory> = listOf(document, everyone, { words, today, prints });
    const { sheet, people, leftOut, withheld, unaddressed = [] } = built;
    const ofNobody =
      (document.kind === 'labels' && document.alignment) || (document.kind === 'signInSheet' && !document.names);
    if (ofNobody) return builtOfNobody(sheet);
    if (people.length === 0 && document.kind !== 'signInSheet') throw new Refusal('flyer.nobody', { count: leftOut });
    return {
      sheet,
      omissions: {
        ...{ people: people.length, leftOut, withheld: [...withheld] },
        ...(unaddressed.length > 0 && {
          unaddressed: { count: unaddressed.length, names: unaddressed.slice(0, UNADDRESSED_NAMED) },
        }),
      },
      households: null,
      audience: document.audience,
      people,
    };
  };

  return (document) => {
    if (document.kind === 'flyer') return buildFlyer(document);
    return document.kind === 'batch' ? buildBatch(document) : buildList(document);
  };
}

type Everyone = ReturnType<typeof neighboursOf>;
type ListNeeds = Omit<ListRequest<unknown>, 'document'>;

function listOf(document: ListDocument, everyone: Everyone, needs: ListNeeds) {
  switch (document.kind) {
    case 'contactSheet':
      return contactSheet(everyone, { ...needs, document });
    case 'walkList':
      return walkList(everyone, { ...needs, document });
    case 'signInSheet':
      return signInSheet(everyone, { ...needs, document });
    case 'labels':
      return labelSheet(everyone, { ...needs, document });
  }
}
