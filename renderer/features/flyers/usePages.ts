import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { PrintDocument } from '../../../preload/contract/flyers.ts';
import type { Output } from '../../../preload/contract/index.ts';
import { CallFailed, call } from '../../bridge/client.ts';
import { useEvent } from '../../bridge/hooks.ts';
import { useJob } from '../../bridge/jobs.ts';
import { openPdf } from './pdf.ts';

/** Milliseconds after the last change of a choice until the pages are laid out anew. */
const REST = 250;

export interface Pages extends Omit<Output<'flyers.render'>, 'pdf'> {
  readonly pdf: PDFDocumentProxy;
}

/**
 * The pages of a document, laid out anew whenever a choice or the roster changes. The old ones stay until
 * the new ones are there; a refusal takes them away and is told instead.
 */
export function usePages(document: PrintDocument) {
  const [pages, setPages] = useState<Pages | null>(null);
  const [failure, setFailure] = useState<CallFailed | null>(null);
  const [working, setWorking] = useState(false);
  const [round, setRound] = useState(0);
  const { start, end, cancel, progress } = useJob();
  const key = JSON.stringify(document);
  const latest = useRef(document);
  latest.current = document;

  useEvent('roster.changed', () => setRound((before) => before + 1));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the document, the round for the roster
  useEffect(() => {
    let wanted = true;
    const lay = async () => {
      setWorking(true);
      try {
        const { pdf, ...rest } = await call('flyers.render', { document: latest.current, job: start() });
        const opened = await openPdf(pdf);
        if (!wanted) return void opened.loadingTask.destroy();
        setPages({ ...rest, pdf: opened });
        setFailure(null);
      } catch (error) {
        if (!wanted) return;
        setPages(null);
        setFailure(error instanceof CallFailed ? error : new CallFailed('print.failed', {}));
      }
      end();
      setWorking(false);
    };
    const timer = setTimeout(() => void lay(), REST);
    return () => {
      wanted = false;
      clearTimeout(timer);
      cancel();
    };
  }, [key, round]);

  useEffect(() => () => void pages?.pdf.loadingTask.destroy(), [pages]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { pages, failure, working, progress, cancel, again };
}
