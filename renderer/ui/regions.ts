import { formatsFor } from '../i18n/format.ts';
import type { Option } from './Options.tsx';

// ISO 3166-1, two letters.
const CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

/** Countries and regions by their names in a language, in that language's order. */
export function regionOptions(language: string): Option[] {
  const { regionName } = formatsFor(language);
  const order = new Intl.Collator(language);
  return CODES.map((id) => ({ id, label: regionName(id) })).sort((a, b) => order.compare(a.label, b.label));
}

/** The region of the computer's own language setting, where it names one. */
export function ownRegion(): string {
  const region = new Intl.Locale(navigator.language || 'en-US').maximize().region;
  return region && CODES.includes(region) ? region : 'US';
}
