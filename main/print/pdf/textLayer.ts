/** Writes one run of text as PDF operators: what a viewer paints, and what it finds, copies and reads aloud. */
export interface TextLayer {
  /** Paints a glyph on the baseline; `width` is what the viewer moves on by itself. Points. */
  show(code: number, x: number, width: number): void;
  /** Lays text down unseen, `width` wide, where the glyphs are painted as outlines. Points. */
  hide(code: number, x: number, ownWidth: number, width: number): void;
  /** Says what the glyphs written by `write` stand for together. */
  standFor(text: string, write: () => void): void;
  finish(): string;
}

/** Points to three decimals: a thousandth of a point is far below what any printer places. */
export const number = (value: number): string => `${Number(value.toFixed(3))}`;

const hex = (code: number) => code.toString(16).padStart(4, '0');
const utf16 = (text: string) => `FEFF${Array.from(text.split(''), (unit) => hex(unit.charCodeAt(0))).join('')}`;

/** `y` is the baseline, counted from the bottom of the page. */
export function createTextLayer(fontId: string, size: number, x: number, y: number): TextLayer {
  const lines = [`BT /${fontId} ${number(size)} Tf 1 0 0 1 ${number(x)} ${number(y)} Tm`];
  let pending = '';
  let end = x;
  let hidden = false;
  const flush = () => {
    if (pending) lines.push(`[${pending.replaceAll('><', '')}] TJ`);
    pending = '';
  };
  const setHidden = (wanted: boolean) => {
    if (hidden === wanted) return;
    flush();
    lines.push(wanted ? '3 Tr' : '0 Tr 100 Tz');
    hidden = wanted;
  };
  const moveTo = (to: number) => {
    flush();
    lines.push(`1 0 0 1 ${number(to)} ${number(y)} Tm`);
  };
  return {
    show(code, at, width) {
      setHidden(false);
      const gap = at - end;
      if (!(Math.abs(gap) < 1e-6)) {
        if (pending && Math.abs(gap) < size) pending += ` ${number((-gap * 1000) / size)} `;
        else moveTo(at);
      }
      pending += `<${hex(code)}>`;
      end = at + width;
    },
    hide(code, at, ownWidth, width) {
      setHidden(true);
      lines.push(`${number(ownWidth > 0 ? (100 * width) / ownWidth : 100)} Tz`);
      moveTo(at);
      lines.push(`<${hex(code)}> Tj`);
      end = Number.NaN;
    },
    standFor(text, write) {
      flush();
      lines.push(`/Span <</ActualText <${utf16(text)}>>> BDC`);
      write();
      flush();
      lines.push('EMC');
    },
    finish() {
      flush();
      setHidden(false);
      return [...lines, 'ET'].join('\n');
    },
  };
}
