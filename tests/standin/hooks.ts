import { registerHooks } from 'node:module';

const STAND_IN = new URL('./electron.ts', import.meta.url).href;

/** From here on `import 'electron'` means the stand-in. */
export function redirectElectron(): void {
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron'
        ? { url: STAND_IN, format: 'module-typescript', shortCircuit: true }
        : next(specifier, context),
  });
}
