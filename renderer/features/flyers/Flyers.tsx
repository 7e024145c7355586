import { useTranslation } from 'react-i18next';
import { useCall } from '../../bridge/hooks.ts';
import type { Go } from '../../ui/places.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { ContactSheetDesk } from './ContactSheetDesk.tsx';
import styles from './Flyers.module.css';
import { InviteDesk } from './InviteDesk.tsx';
import { firstInvite } from './invite.ts';

/** Flyers: the choices left, in the order an organizer thinks; the page itself right. */
export function Flyers({ what, go }: { readonly what: 'invite' | 'contactSheet'; readonly go: Go }) {
  const { t } = useTranslation('flyers');
  const draft = useCall('flyers.draft', {});
  const settings = useCall('settings.get', {});
  if (!draft.data || !settings.data) return null;
  return (
    <div className={styles.flyers}>
      <Tabs
        label={t('what.label')}
        selected={what}
        onSelect={(next) => go({ at: 'flyers', what: next })}
        tabs={[
          {
            id: 'invite',
            label: t('what.invite'),
            content: <InviteDesk first={firstInvite(draft.data.invite, settings.data)} />,
          },
          {
            id: 'contactSheet',
            label: t('what.contactSheet'),
            content: <ContactSheetDesk region={settings.data.region} />,
          },
        ]}
      />
    </div>
  );
}
