import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { App } from './app/App.tsx';
import { readPreferences } from './app/preferences.ts';
import { speak, startI18n } from './i18n/index.ts';

const root = document.getElementById('root');
if (root) {
  await startI18n();
  const preferences = await readPreferences();
  await speak(preferences.language);
  createRoot(root).render(
    <StrictMode>
      <App stopped={location.hash === '#stopped'} />
    </StrictMode>,
  );
}
