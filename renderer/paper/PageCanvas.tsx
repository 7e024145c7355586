import { useEffect, useRef, useState } from 'react';
import styles from './Paper.module.css';
import { drawPage, PIXELS_PER_POINT, pageSize } from './pdf.ts';
import type { Pages } from './usePages.ts';

/** Draws one page at a size, as sharp as the screen is. Tells the size it took when asked to fit. */
export function PageCanvas(props: {
  readonly pages: Pages;
  readonly page: number;
  readonly zoom: number | 'fit';
  readonly space: { readonly width: number; readonly height: number };
  readonly onZoom: (zoom: number) => void;
  readonly label: string;
}) {
  const { pages, page, zoom, space, onZoom, label } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    let wanted = true;
    void pageSize(pages.pdf, page).then(
      (points) => wanted && setSize(points),
      // The pages were replaced meanwhile; the new ones come with their own size.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [pages, page]);

  const factor = size ? (zoom === 'fit' ? fitting(size, space) : zoom) : 0;
  useEffect(() => {
    if (factor > 0) onZoom(factor);
  }, [factor, onZoom]);
  useEffect(() => {
    if (!canvas.current || factor <= 0) return;
    const scale = factor * PIXELS_PER_POINT * Math.max(1, devicePixelRatio);
    const drawing = drawPage(pages.pdf, page, scale, canvas.current);
    // A drawing that was stopped ends with an error that means nothing.
    drawing.done.catch(() => undefined);
    return drawing.stop;
  }, [pages, page, factor]);

  const side = (points: number | undefined) => `${(points ?? 0) * PIXELS_PER_POINT * factor}px`;
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      className={styles.sheet}
      style={{ width: side(size?.width), height: side(size?.height) }}
    />
  );
}

/** The largest size at which the whole page is in sight; never larger than on paper. */
function fitting(size: { width: number; height: number }, space: { width: number; height: number }): number {
  const wide = space.width / (size.width * PIXELS_PER_POINT);
  const high = space.height / (size.height * PIXELS_PER_POINT);
  return Math.max(0, Math.min(1, wide, Math.max(high, 0.3)));
}
