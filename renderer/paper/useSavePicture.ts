import { useState } from 'react';
import { CallFailed, call } from '../bridge/client.ts';
import type { Failure } from '../ui/ErrorMessage.tsx';
import { pictureOf, sharpest, toBase64 } from './pictures.ts';
import type { Pages } from './usePages.ts';

/** Keeps one page as a picture, as sharp as it can be sent. */
export function useSavePicture(pages: Pages | null, onSaved: () => void) {
  const [state, setState] = useState<'idle' | 'working' | 'saved'>('idle');
  const [failure, setFailure] = useState<Failure | null>(null);
  const reset = () => {
    setState('idle');
    setFailure(null);
  };
  const savePage = async (page: number) => {
    if (!pages) return;
    setFailure(null);
    setState('working');
    try {
      const png = await toBase64(await sharpest((dots) => pictureOf(pages, page, dots)));
      const { saved } = await call('print.savePicture', { token: pages.token, png });
      setState(saved ? 'saved' : 'idle');
      if (saved) onSaved();
    } catch (error) {
      setState('idle');
      setFailure(error instanceof CallFailed ? error : { code: 'print.failed' });
    }
  };
  return { state, failure, savePage, reset };
}
