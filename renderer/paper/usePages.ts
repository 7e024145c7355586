import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Output } from '../../preload/contract/index.ts';
import type { PrintDocument } from '../../preload/contract/print.ts';
import { CallFailed, call } from '../bridge/client.ts';
import { useEvent } from '../bridge/hooks.ts';
import { useJob } from '../bridge/jobs.ts';
import { openPdf } from './pdf.ts';

/** Milliseconds after the last change of a choice until the pages are laid out anew. */
const REST = 250;

export interface Pages extends Omit<Output<'print.render'>, 'pdf'> {
  readonly pdf: PDFDocumentProxy;
}

/**
 * The pages of a document, laid out anew whenever a choice, the roster, a wording, a map, a tie or a questionnaire
 * changes; none for null. The old ones stay until the new ones are there; a refusal takes them away and is told instead.
 */
export function usePages(document: PrintDocument | null) {
  const [pages, setPages] = useState<Pages | null>(null);
  const [failure, setFailure] = useState<CallFailed | null>(null);
  const [working, setWorking] = useState(false);
  const [round, setRound] = useState(0);
  const { start, end, cancel, progress } = useJob();
  const key = JSON.stringify(document);
  const latest = useRef(document);
  latest.current = document;

  const again = useCallback(() => setRound((before) => before + 1), []);
  useEvent('roster.changed', again);
  useEvent('zones.changed', again);
  useEvent('flyerTexts.changed', again);
  useEvent('podmaps.changed', again);
  useEvent('forms.changed', again);
  useEvent('ties.changed', again);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the document, the round for the rest
  useEffect(() => {
    let wanted = true;
    const lay = async (asked: PrintDocument) => {
      setWorking(true);
      try {
        const { pdf, ...rest } = await call('print.render', { document: asked, job: start() });
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
    const timer = setTimeout(() => {
      if (latest.current) return void lay(latest.current);
      setPages(null);
      setFailure(null);
      setWorking(false);
    }, REST);
    return () => {
      wanted = false;
      clearTimeout(timer);
      cancel();
    };
  }, [key, round]);

  useEffect(() => () => void pages?.pdf.loadingTask.destroy(), [pages]);
  return { pages, failure, working, progress, cancel, again };
}

/** What the desks know of the pages being made. */
export type Made = ReturnType<typeof usePages>;
