import { useTranslation } from 'react-i18next';
import type { Preferences } from '../../../preload/contract/settings.ts';
import { useAct, useCall } from '../../bridge/hooks.ts';
import { languageOptions } from '../../i18n/languages.ts';
import { ErrorMessage } from '../../ui/ErrorMessage.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Settings.module.css';

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly Preferences['theme'][];
const MINUTES = [1, 2, 5, 10, 15, 30, 60];

/** What is kept outside the vault: language, light or dark, and when to lock. */
export function Look() {
  const { t } = useTranslation('settings');
  const { data } = useCall('preferences.get', {});
  const set = useAct('preferences.set');
  if (!data) return null;
  const minutes = MINUTES.includes(data.idleMinutes) ? MINUTES : [...MINUTES, data.idleMinutes].sort((a, b) => a - b);
  return (
    <Panel title={t('look.title')}>
      <div className={styles.pair}>
        <Select
          label={t('language.label')}
          hint={t('language.hint')}
          options={languageOptions(data.language)}
          value={data.language}
          onChange={(language) => set.mutate({ language })}
        />
        <Select
          label={t('theme.label')}
          hint={t('theme.hint')}
          options={THEMES.map((id) => ({ id, label: t(`theme.${id}`) }))}
          value={data.theme}
          onChange={(theme) => set.mutate({ theme })}
        />
        <Select
          label={t('idle.label')}
          hint={t('idle.hint')}
          options={minutes.map((count) => ({ id: String(count), label: t('idle.minutes', { count }) }))}
          value={String(data.idleMinutes)}
          onChange={(idle) => set.mutate({ idleMinutes: Number(idle) })}
        />
      </div>
      <ErrorMessage error={set.error} />
    </Panel>
  );
}
