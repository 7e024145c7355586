import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AUDIENCES } from '../../../preload/contract/consent.ts';
import { AppLanguage, type ContactSheet } from '../../../preload/contract/flyers.ts';
import { useCall } from '../../bridge/hooks.ts';
import { languageOptions } from '../../i18n/languages.ts';
import { useErrorText } from '../../ui/ErrorMessage.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { Desk } from './Desk.tsx';
import { paperOf } from './invite.ts';
import { Omitted } from './Omitted.tsx';
import { usePages } from './usePages.ts';

const PAPERS = ['letter', 'a4'] as const;
const ALL = 'all';

/** The contact sheet: for whom, about whom, and what it leaves out because of that. */
export function ContactSheetDesk({ region }: { readonly region: string }) {
  const { t, i18n } = useTranslation('flyers');
  const errorText = useErrorText();
  const { data: zones } = useCall('zones.list', {});
  const [sheet, setSheet] = useState<ContactSheet>({
    kind: 'contactSheet',
    audience: 'pod',
    zoneId: null,
    language: AppLanguage.safeParse(i18n.language).data ?? 'en',
    paper: paperOf(region),
  });
  const made = usePages(sheet);
  const choose = (changed: Partial<ContactSheet>) => setSheet({ ...sheet, ...changed });

  return (
    <Desk document={sheet} made={made} told={['flyer.nobody']}>
      <RadioGroup
        label={t('audience.label')}
        hint={t('audience.hint')}
        options={[...AUDIENCES].map((id) => ({
          id,
          label: t(`audience.${id}`),
          explanation: t(`audience.${id}.why`),
        }))}
        value={sheet.audience}
        onChange={(audience) => choose({ audience })}
        error={made.failure?.code === 'flyer.nobody' ? errorText(made.failure) : null}
      />
      {made.pages?.omissions ? <Omitted omissions={made.pages.omissions} /> : null}
      <Select
        label={t('zone.label')}
        options={[
          { id: ALL, label: t('zone.all') },
          ...(zones?.rows ?? []).map(({ id, name }) => ({ id, label: name })),
        ]}
        value={sheet.zoneId ?? ALL}
        onChange={(zone) => choose({ zoneId: zone === ALL ? null : zone })}
      />
      <Select
        label={t('headings.label')}
        hint={t('headings.hint')}
        options={languageOptions()}
        value={sheet.language}
        onChange={(language) => choose({ language: AppLanguage.parse(language) })}
      />
      <RadioGroup
        label={t('paper.label')}
        row
        options={PAPERS.map((id) => ({ id, label: t(`paper.${id}`) }))}
        value={sheet.paper}
        onChange={(paper) => choose({ paper })}
      />
    </Desk>
  );
}
