import { useTranslation } from 'react-i18next';
import { INVITE_LANGUAGES, type Invite } from '../../../preload/contract/flyers.ts';
import { CheckboxGroup } from '../../ui/CheckboxGroup.tsx';
import { useErrorText } from '../../ui/ErrorMessage.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Desk } from './Desk.tsx';
import { missing } from './invite.ts';
import { useInvite } from './useInvite.ts';
import { usePages } from './usePages.ts';

const PLACES = ['building', 'block', 'neighbourhood', 'community'] as const satisfies readonly Invite['place'][];
const PAPERS = ['letter', 'a4'] as const;
const SIZES = ['12', '14', '18'] as const;

/** The invite: its choices and its page. */
export function InviteDesk({ first }: { readonly first: Invite }) {
  const { t } = useTranslation('flyers');
  const errorText = useErrorText();
  const { invite, choose } = useInvite(first);
  const made = usePages(invite);
  const wrong = missing(invite, made.failure?.code === 'flyer.incomplete' ? (made.failure.detail.fields ?? []) : []);

  const shrunk = made.pages && made.pages.textSize < invite.textSize ? made.pages.textSize : null;

  return (
    <Desk
      document={invite}
      made={made}
      note={shrunk === null ? null : t('size.shrunk', { size: shrunk })}
      told={['flyer.incomplete', 'flyer.tooLong', ...(invite.languages.length ? [] : (['input.invalid'] as const))]}
    >
      <CheckboxGroup
        label={t('languages.label')}
        hint={t('languages.hint')}
        options={INVITE_LANGUAGES.map((id) => ({ id, label: t(`language.${id}`) }))}
        values={invite.languages}
        onChange={(languages) => choose({ languages })}
        error={wrong.has('languages') ? t('error.languages') : null}
      />
      <RadioGroup
        label={t('place.label')}
        options={PLACES.map((id) => ({ id, label: t(`place.${id}`) }))}
        value={invite.place}
        onChange={(place) => choose({ place })}
        error={wrong.has('place') ? t('error.place') : null}
      />
      <TextField
        label={t('name.label')}
        hint={t('name.hint')}
        value={invite.name}
        maxLength={80}
        onChange={(name) => choose({ name })}
        error={wrong.has('name') ? t('error.name') : null}
      />
      <TextField
        label={t('phone.label')}
        hint={t('phone.hint')}
        value={invite.phone}
        maxLength={40}
        type="tel"
        dir="ltr"
        onChange={(phone) => choose({ phone })}
        error={wrong.has('phone') ? t('error.phone') : null}
      />
      <RadioGroup
        label={t('paper.label')}
        row
        options={PAPERS.map((id) => ({ id, label: t(`paper.${id}`) }))}
        value={invite.paper}
        onChange={(paper) => choose({ paper })}
      />
      <RadioGroup
        label={t('size.label')}
        options={SIZES.map((id) => ({ id, label: t(`size.${id}`) }))}
        value={`${invite.textSize}`}
        onChange={(size) => choose({ textSize: size === '12' ? 12 : size === '18' ? 18 : 14 })}
        error={made.failure?.code === 'flyer.tooLong' ? errorText(made.failure) : null}
      />
    </Desk>
  );
}
