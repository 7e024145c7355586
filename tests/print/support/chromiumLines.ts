import type { Page } from 'playwright-core';

/** Text to be set in a block of its own, cut where its font changes. */
export interface Block {
  readonly items: readonly { readonly text: string; readonly font: string }[];
  readonly language: string;
  readonly rightToLeft: boolean;
  /** Points. */
  readonly size: number;
  readonly width: number;
}

/** One line: which part of the text stands on it (UTF-16 indices, blanks at its end left out), and how wide. */
export interface SetLine {
  readonly start: number;
  readonly end: number;
  /** Points. */
  readonly width: number;
}

/** The lines into which the browser breaks each block. */
export const chromiumLines = (page: Page, blocks: readonly Block[]): Promise<SetLine[][]> =>
  page.evaluate((given) => {
    // Chromium counts in 64ths of a pixel; four pixels a point make that finer than anything on paper.
    const pixels = 4;
    const apart = 6;
    const made = given.map((block) => {
      const element = document.createElement('div');
      element.lang = block.language;
      element.dir = block.rightToLeft ? 'rtl' : 'ltr';
      element.style.cssText = `position: absolute; top: 0; left: 0; width: ${block.width * pixels}px;
        font-size: ${block.size * pixels}px; line-height: ${apart}; overflow-wrap: anywhere`;
      for (const item of block.items) {
        const span = document.createElement('span');
        span.style.fontFamily = `"${item.font}"`;
        span.textContent = item.text;
        element.append(span);
      }
      document.body.append(element);
      return element;
    });
    const lines = made.map((element, which) => {
      const block = given[which] as Block;
      const text = block.items.map((item) => item.text).join('');
      const nodes: { readonly node: Node; readonly start: number; readonly end: number }[] = [];
      for (const span of element.children) {
        const start = nodes.at(-1)?.end ?? 0;
        const node = span.firstChild as Node;
        nodes.push({ node, start, end: start + (node.textContent ?? '').length });
      }
      const point = (at: number, isEnd: boolean) => {
        const found = nodes.find(({ start, end }) => (isEnd ? at > start && at <= end : at >= start && at < end));
        return { node: (found ?? nodes[0])?.node as Node, offset: at - (found?.start ?? 0) };
      };
      const range = document.createRange();
      const rects = (from: number, to: number): DOMRect[] => {
        const [first, last] = [point(from, false), point(to, true)];
        range.setStart(first.node, first.offset);
        range.setEnd(last.node, last.offset);
        return [...range.getClientRects()];
      };
      const bottom = (at: number): number | undefined => rects(at, at + 1).at(-1)?.bottom;
      const lineGap = (block.size * pixels * apart) / 2;
      const found: SetLine[] = [];
      let start = 0;
      while (start < text.length) {
        const own = bottom(start) ?? 0;
        let low = start + 1;
        let high = text.length;
        // The first character that stands lower; blanks that hang over the end have no place of their own.
        while (low < high) {
          const middle = (low + high) >> 1;
          let at = middle;
          while (at < high && bottom(at) === undefined) at++;
          if (at < high && (bottom(at) ?? 0) > own + lineGap) high = middle;
          else low = at + 1;
        }
        const next = Math.min(high, low);
        while (/[ \u3000]/.test(text[start] ?? '')) start++;
        let end = next;
        while (end > start + 1 && /[ \u3000]/.test(text[end - 1] ?? '')) end--;
        const boxes = rects(start, end).filter((box) => box.width > 0);
        const left = Math.min(...boxes.map((box) => box.left));
        const right = Math.max(...boxes.map((box) => box.right));
        found.push({ start, end, width: (right - left) / pixels });
        start = next;
      }
      return found;
    });
    for (const element of made) element.remove();
    return lines;
  }, blocks);
