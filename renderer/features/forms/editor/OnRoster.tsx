import { useTranslation } from 'react-i18next';
import { DATA_CATEGORIES } from '../../../../preload/contract/consent.ts';
import { ANSWER_FIELDS, type MapsTo, type Question } from '../../../../preload/contract/formKinds.ts';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { Select } from '../../../ui/Select.tsx';

const USES = ['spoken', 'reads', 'interprets'] as const;
const PLACES = ['nothing', ...ANSWER_FIELDS, 'offer', 'need', ...USES] as const;
type Place = (typeof PLACES)[number];

/** A mapping as one choice of a list, and back. */
function placeOf(maps: MapsTo): Place {
  if (maps.to === 'field') return maps.field;
  if (maps.to === 'language') return maps.use;
  return maps.to === 'consent' ? 'nothing' : maps.to;
}
function mapsOf(place: Place): MapsTo {
  const field = ANSWER_FIELDS.find((each) => each === place);
  if (field) return { to: 'field', field };
  const use = USES.find((each) => each === place);
  if (use) return { to: 'language', use };
  return { to: place === 'offer' ? 'offer' : place === 'need' ? 'need' : 'nothing' };
}

/** What an answer becomes on the roster, once somebody looked at it; of a consent line, what it speaks about. */
export function OnRoster(props: { readonly question: Question; readonly put: (changed: Partial<Question>) => void }) {
  const { question, put } = props;
  const { t } = useTranslation(['forms', 'consent']);
  const { maps } = question;
  if (question.type === 'consent') {
    return (
      <CheckboxGroup
        label={t('forms:roster.consent')}
        hint={t('forms:roster.consentHint')}
        options={DATA_CATEGORIES.map((id) => ({ id, label: t(`consent:category.${id}`) }))}
        values={maps.to === 'consent' ? maps.categories : []}
        onChange={(categories) => {
          // Consent that speaks of nothing is no consent: the last one stays.
          if (categories.length > 0) put({ maps: { to: 'consent', categories } });
        }}
      />
    );
  }
  return (
    <Select
      label={t('forms:roster.label')}
      hint={t('forms:roster.hint')}
      options={PLACES.map((id) => ({ id, label: t(`forms:roster.${id}`) }))}
      value={placeOf(maps)}
      onChange={(place) => put({ maps: mapsOf(place) })}
    />
  );
}
