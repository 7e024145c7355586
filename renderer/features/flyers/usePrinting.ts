import { useCallback, useEffect, useRef, useState } from 'react';
import type { Paper } from '../../../preload/contract/flyers.ts';
import type { Failure } from '../../ui/ErrorMessage.tsx';
import { type Printing, preparePrint } from '../../ui/printOnly.ts';
import styles from './Print.module.css';
import { drawPage } from './pdf.ts';
import type { Pages } from './usePages.ts';

/** Pixels a point at 300 dots an inch: fine enough for the joins of Bengali and Urdu letters on paper. */
const FINE = 300 / 72;

/**
 * Puts the pages on the system's printer as pictures, so that what prints is exactly what was looked at.
 * Whether paper came out only the person knows; they are asked afterwards.
 */
export function usePrinting(pages: Pages | null, paper: Paper) {
  const [state, setState] = useState<'idle' | 'drawing' | 'asked'>('idle');
  const [drawn, setDrawn] = useState(0);
  const [failure, setFailure] = useState<Failure | null>(null);
  const current = useRef<{ wanted: boolean; printing: Printing | null }>({ wanted: false, printing: null });

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
    const run: { wanted: boolean; printing: Printing | null } = { wanted: true, printing: null };
    current.current = run;
    setState('drawing');
    setFailure(null);
    setDrawn(0);
    const urls: string[] = [];
    const release = () => {
      for (const url of urls) URL.revokeObjectURL(url);
    };
    try {
      const sheets = document.createElement('div');
      sheets.className = (paper === 'letter' ? styles.letter : styles.a4) ?? '';
      for (let page = 1; page <= pages.pages; page += 1) {
        const url = URL.createObjectURL(await pictureOf(pages, page));
        urls.push(url);
        if (!run.wanted) return release();
        sheets.append(await imageOf(url));
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
  return { state, drawn, failure, print, finish };
}

async function pictureOf(pages: Pages, page: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  await drawPage(pages.pdf, page, FINE, canvas).done;
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('print.failed'))), 'image/png');
  });
}

async function imageOf(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.alt = '';
  image.src = url;
  await image.decode();
  return image;
}
