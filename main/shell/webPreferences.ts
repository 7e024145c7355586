import type { Session, WebPreferences } from 'electron';

/** What a page of ours may do: nothing beyond showing itself and talking over its port. */
export function webPreferences(preload: string, session: Session, developing: boolean): WebPreferences {
  return {
    preload,
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    disableDialogs: true,
    spellcheck: false,
    enableWebSQL: false,
    v8CacheOptions: 'none',
    devTools: developing,
  };
}
