import { AUDIENCES, type Audience } from '../../../../preload/contract/consent.ts';
import {
  type Question,
  type QuestionType,
  SENSITIVITIES,
  type Sensitivity,
} from '../../../../preload/contract/formKinds.ts';
import type { Choice } from './choices.ts';
import { EXTRA, readMaps } from './extras.ts';
import { areYesAndNo, consentAsked, guessMaps, guessSensitivity, languageOfChoice } from './guess.ts';

/** A row of the survey that asks something, its words read. */
export interface AskedRow {
  readonly key: string;
  readonly group: string;
  readonly label: Record<string, string>;
  readonly hint: Record<string, string>;
  readonly required: boolean;
  /** `acknowledge` is a box to tick. */
  readonly type: QuestionType | 'acknowledge';
  readonly other: boolean;
  readonly choices: readonly Choice[];
  /** What our own columns say; empty in workbooks from elsewhere. */
  extra(column: string): string;
}

/** A question of ours; undefined for a box to tick that asks for no consent. What our columns leave open is guessed. */
export function questionFrom(asked: AskedRow): Question | undefined {
  const { key, group, label, hint, required, extra } = asked;
  const wordings = [...Object.values(label), key.replaceAll('_', ' ')];
  const said = readMaps(extra(EXTRA.maps));
  const type = typeOf(asked, wordings, said !== undefined);
  if (!type) return undefined;
  const maps = said ?? (type === 'consent' ? consentMaps(wordings) : guessMaps(wordings, type));
  const chosen = type === 'one' || type === 'many';
  return {
    ...{ key, type, label, hint, required, maps, group },
    sensitivity: oneOf(SENSITIVITIES, extra(EXTRA.sensitivity)) ?? guessSensitivity(maps, wordings),
    audience: oneOf(AUDIENCES, extra(EXTRA.audience)) ?? 'pod',
    options: chosen
      ? asked.choices.map((choice) => ({
          key: choice.key,
          label: choice.label,
          means: choice.means ?? (maps.to === 'language' ? languageOfChoice(choice, maps.use) : ''),
        }))
      : [],
    other: chosen && (asked.other || extra(EXTRA.other) === 'yes'),
  };
}

const oneOf = <T extends Audience | Sensitivity>(all: readonly T[], said: string): T | undefined =>
  all.find((each) => each === said);

const consentMaps = (wordings: readonly string[]): Question['maps'] => {
  const categories = consentAsked(wordings);
  return categories.length > 0 ? { to: 'consent', categories } : { to: 'nothing' };
};

function typeOf(
  { type, choices, other, extra }: AskedRow,
  wordings: readonly string[],
  ours: boolean,
): QuestionType | undefined {
  const said = extra(EXTRA.type);
  // Our column adds to the type of the row; it never contradicts what somebody changed there.
  if (said === 'consent' && type === 'one') return 'consent';
  if ((said === 'one' || said === 'many') && type === 'text') return said;
  if (ours) return type === 'acknowledge' ? 'consent' : type;
  const asksConsent = () => consentAsked(wordings).length > 0;
  if (type === 'acknowledge') return asksConsent() ? 'consent' : undefined;
  return type === 'one' && !other && areYesAndNo(choices) && asksConsent() ? 'consent' : type;
}
