import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AUDIENCES } from '../../../../preload/contract/consent.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { Desk } from '../../../paper/Desk.tsx';
import { HeadingsField } from '../../../paper/HeadingsField.tsx';
import { Omitted } from '../../../paper/Omitted.tsx';
import { PaperField } from '../../../paper/PaperField.tsx';
import { usePages } from '../../../paper/usePages.ts';
import { Button } from '../../../ui/Button.tsx';
import { useErrorText } from '../../../ui/ErrorMessage.tsx';
import type { Go } from '../../../ui/places.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { type Choices, documentOf, isLabels, LISTS, type List } from './choices.ts';
import { LabelChoices } from './LabelChoices.tsx';
import { SignInChoices } from './SignInChoices.tsx';

const ALL = 'all';

/** What somebody does without whose home the readers may not know. */
const WITHOUT: { readonly [L in List]?: 'door' | 'label' } = { walkList: 'door', addressLabels: 'label' };

/** Lists and labels from the roster: for whom, about whom, and what they leave out because of that. */
export function ListDesk(props: {
  readonly go: Go;
  readonly list: List;
  readonly onList: (list: List) => void;
  readonly first: Choices;
}) {
  const { go, list, onList, first } = props;
  const { t } = useTranslation(['lists', 'flyers']);
  const errorText = useErrorText();
  const { data: zones } = useCall('zones.list', {});
  const [choices, setChoices] = useState(first);
  const [testing, setTesting] = useState(false);
  const labels = isLabels(list);
  const document = documentOf(list, choices, labels && testing);
  const made = usePages(document);
  const choose = (changed: Partial<Choices>) => setChoices((now) => ({ ...now, ...changed }));
  // A sheet with nobody's name on it lists nobody and is read by nobody in particular.
  const aboutPeople = list !== 'signInSheet' || choices.names;
  const nobody = made.failure?.code === 'flyer.nobody' ? made.failure : null;

  return (
    <Desk
      document={document}
      made={made}
      told={aboutPeople ? ['flyer.nobody'] : []}
      note={labels && testing ? t('lists:alignment.shown') : null}
    >
      <RadioGroup
        label={t('lists:kind.label')}
        options={LISTS.map((id) => ({ id, label: t(`lists:kind.${id}`), explanation: t(`lists:kind.${id}.what`) }))}
        value={list}
        onChange={(next) => {
          setTesting(false);
          onList(next);
        }}
      />
      {list === 'signInSheet' ? <SignInChoices choices={choices} choose={choose} /> : null}
      {aboutPeople ? (
        <RadioGroup
          label={t('flyers:audience.label')}
          hint={t('flyers:audience.hint')}
          options={AUDIENCES.map((id) => ({
            id,
            label: t(`flyers:audience.${id}`),
            explanation: t(`flyers:audience.${id}.why`),
          }))}
          value={choices.audiences[list]}
          onChange={(audience) => choose({ audiences: { ...choices.audiences, [list]: audience } })}
          error={nobody ? errorText(nobody) : null}
        />
      ) : null}
      {aboutPeople && nobody ? (
        <Button onPress={() => go({ at: 'people', person: null })}>{t('lists:people.open')}</Button>
      ) : null}
      {made.pages?.omissions && aboutPeople ? (
        <Omitted omissions={made.pages.omissions} without={WITHOUT[list] ?? null} />
      ) : null}
      {aboutPeople ? (
        <Select
          label={t('flyers:zone.label')}
          options={[
            { id: ALL, label: t('flyers:zone.all') },
            ...(zones?.rows ?? []).map(({ id, name }) => ({ id, label: name })),
          ]}
          value={choices.zoneId ?? ALL}
          onChange={(zone) => choose({ zoneId: zone === ALL ? null : zone })}
        />
      ) : null}
      {labels ? (
        <LabelChoices list={list} choices={choices} choose={choose} testing={testing} onTest={setTesting} />
      ) : (
        <>
          <HeadingsField
            value={choices.language}
            onChange={(language) => choose({ language })}
            hint={t('flyers:headings.hint')}
          />
          <PaperField value={choices.paper} onChange={(paper) => choose({ paper })} />
        </>
      )}
    </Desk>
  );
}
