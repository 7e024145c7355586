import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../bridge/client.ts';

/** Six words, drawn anew on request and when another language is chosen. Kept nowhere but on screen. */
export function useOffer() {
  const { i18n } = useTranslation();
  const [words, setWords] = useState('');
  const offer = useCallback(() => {
    call('vault.suggestPassphrase', {}).then(
      ({ passphrase }) => setWords(passphrase),
      // Without an offer one's own words still do.
      () => setWords(''),
    );
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are of the language
  useEffect(offer, [offer, i18n.language]);
  return { words, offer };
}
