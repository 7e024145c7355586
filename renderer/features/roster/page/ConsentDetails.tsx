import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../../preload/contract/roster.ts';
import { useFormats } from '../../../i18n/format.ts';
import { monthsOn } from '../../../ui/days.ts';
import { languageChoices } from '../../../ui/languageChoices.ts';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { Said } from '../said.ts';

const MONTHS = [1, 3, 6, 12] as const;
const NONE = 'none';

interface ConsentDetailsProps {
  readonly said: Said;
  readonly person: Person;
  readonly onChange: (part: Partial<Said>) => void;
}

/** In which language it was said, what for, and when to ask again. All three may stay open. */
export function ConsentDetails({ said, person, onChange }: ConsentDetailsProps) {
  const { t, i18n } = useTranslation('roster');
  const formats = useFormats();
  const { spoken } = person.languages;
  const languages = useMemo(() => {
    const all = languageChoices(i18n.language, 'spoken', spoken);
    const own = spoken.flatMap((tag) => all.filter((choice) => choice.tag === tag));
    return [...own, ...all.filter((choice) => !own.includes(choice))].map(({ tag, name }) => ({
      id: tag,
      label: name,
    }));
  }, [i18n.language, spoken]);
  const today = new Date();
  const days = MONTHS.map((count) => {
    const day = monthsOn(today, count);
    return { id: day, label: t('consent.reviewMonths', { count, date: formats.day(day) }) };
  });
  return (
    <>
      <Select
        label={t('consent.language')}
        options={[{ id: NONE, label: t('consent.languageNone') }, ...languages]}
        value={said.language ?? NONE}
        onChange={(id) => onChange({ language: id === NONE ? null : id })}
      />
      {said.status === 'active' ? (
        <Select
          label={t('consent.reviewOn')}
          options={[{ id: NONE, label: t('consent.reviewNone') }, ...days]}
          value={said.reviewOn ?? NONE}
          onChange={(id) => onChange({ reviewOn: id === NONE ? null : id })}
        />
      ) : null}
      <TextField
        label={t('consent.purposeFor')}
        hint={t('consent.purposeHint')}
        optional
        maxLength={300}
        value={said.purpose}
        onChange={(purpose) => onChange({ purpose })}
      />
    </>
  );
}
