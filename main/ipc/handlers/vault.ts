import type { Handlers } from '../../../preload/contract/index.ts';
import type { vaultCalls } from '../../../preload/contract/vault.ts';
import { strengthOf } from '../../domain/passphrase.ts';
import type { Services } from '../../services/services.ts';

export const vaultHandlers = ({
  vault,
  lock,
  settled,
  suggestPassphrase,
}: Services): Pick<Handlers, keyof typeof vaultCalls> => ({
  'vault.status': () => vault.status(),
  'vault.suggestPassphrase': async () => ({ passphrase: await suggestPassphrase() }),
  'vault.strength': ({ passphrase }) => strengthOf(passphrase),
  'vault.create': ({ passphrase }) => vault.create(passphrase),
  'vault.unlock': ({ passphrase }) => vault.unlock(passphrase),
  'vault.recover': ({ code, passphrase }) => vault.recover(code, passphrase),
  'vault.lock': () => {
    lock();
    return {};
  },
  'vault.settled': () => {
    settled();
    return {};
  },
  'vault.changePassphrase': async ({ current, next }) => {
    await vault.changePassphrase(current, next);
    return {};
  },
  'vault.newRecoveryCode': async () => ({ code: await vault.newRecoveryCode() }),
  'vault.backup': () => vault.backup(),
});
