/** The permissions that Chromium can be told to grant; Electron grants them all unless a handler says no. */
export const PERMISSIONS = [
  'geolocation',
  'midi',
  'notifications',
  'camera',
  'microphone',
  'background-sync',
  'clipboard-read',
  'clipboard-write',
  'storage-access',
  'local-fonts',
] as const;

/** Their names in Electron's permission handlers, where they differ. */
export const ELECTRON_NAME: Readonly<Record<string, string>> = {
  camera: 'media',
  microphone: 'media',
  'clipboard-write': 'clipboard-sanitized-write',
};
