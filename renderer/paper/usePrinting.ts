import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../ui/ErrorMessage.tsx';
import { type Printing, preparePrint } from '../ui/printOnly.ts';
import styles from './Print.module.css';
import { shapeOf } from './paper.ts';
import { pageSize } from './pdf.ts';
import { pictureOf } from './pictures.ts';
import type { Pages } from './usePages.ts';

/** Dots an inch: fine enough for the joins of Bengali and Urdu letters on paper. */
const FINE = 300;
/** What a long run gets, so that the pictures of all its pages have room in memory. */
const LONG = { pages: 60, dots: 200 };

interface Run {
  wanted: boolean;
  printing: Printing | null;
}

/**
 * Puts the pages on the system's printer as pictures, so that what prints is exactly what was looked at.
 * Whether paper came out only the person knows; they are asked afterwards, about those very pages.
 */
export function usePrinting(pages: Pages | null) {
  const [state, setState] = useState<'idle' | 'drawing' | 'asked'>('idle');
  const [drawn, setDrawn] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [token, setToken] = useState<string | null>(null);
  const current = useRef<Run>({ wanted: false, printing: null });

  const finish = useCallback(() => {
    current.current.wanted = false;
    current.current.printing?.remove();
    current.current = { wanted: false, printing: null };
    setState('idle');
  }, []);
  useEffect(() => finish, [finish]);

  const print = async () => {
    if (!pages) return;
    finish();
    const run: Run = { wanted: true, printing: null };
    current.current = run;
    setState('drawing');
    setFailure(null);
    setDrawn(0);
    setToken(pages.token);
    const urls: string[] = [];
    const release = () => {
      for (const url of urls) URL.revokeObjectURL(url);
    };
    try {
      const sheets = document.createElement('div');
      const dots = pages.pages > LONG.pages ? LONG.dots : FINE;
      for (let page = 1; page <= pages.pages; page += 1) {
        const url = URL.createObjectURL(await pictureOf(pages, page, dots));
        urls.push(url);
        if (!run.wanted) return release();
        sheets.append(sheetOf(await imageOf(url), await pageSize(pages.pdf, page)));
        setDrawn(page);
      }
      run.printing = preparePrint(sheets, release);
      window.print();
      setState('asked');
    } catch {
      release();
      if (run.wanted) {
        setFailure({ code: 'print.failed' });
        finish();
      }
    }
  };
  return { state, drawn, failure, token, print, finish };
}

/** A picture on paper of its page's own size. */
function sheetOf(image: HTMLImageElement, size: Awaited<ReturnType<typeof pageSize>>): HTMLElement {
  const { sheet, side } = shapeOf(size);
  const element = document.createElement('div');
  for (const name of ['sheet', sheet, side]) element.classList.add(styles[name] ?? name);
  element.append(image);
  return element;
}

async function imageOf(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.alt = '';
  image.src = url;
  await image.decode();
  return image;
}
