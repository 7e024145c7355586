import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FlyerBlock, FlyerSheet } from '../../main/domain/sheets.ts';
import { createPrinter } from '../../main/print/printer.ts';
import { median } from './print.ts';
import { invite, RESOURCES } from './printWork.ts';

export interface PreviewBench {
  /** Milliseconds from asking to the bytes of the PDF: medians of a flyer changed each time. */
  readonly ours: number;
  readonly stock: number;
  readonly ratio: number;
}

interface Pdfmake {
  setFonts(fonts: object): void;
  setUrlAccessPolicy(may: () => boolean): void;
  setLocalAccessPolicy(may: () => boolean): void;
  createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
}

/**
 * The first preview of a changed flyer in English, all our fitting, shaping and its own thread included, against
 * pdfmake as it comes laying the same words out once, in one size. Both warm, in turns, never the same words twice.
 */
export async function benchPreview(rounds = 21): Promise<PreviewBench> {
  const pdfmake = createRequire(import.meta.url)('pdfmake') as Pdfmake;
  const font = (weight: string) => join(RESOURCES, 'fonts', `NotoSans-${weight}.ttf`);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts({ NotoSans: { normal: font('Regular'), bold: font('Bold') } });
  const printer = createPrinter(join(RESOURCES, 'fonts'));
  const changed = (round: number) => {
    const sheet = invite(['en'], `Ana ${round}`);
    return { ...sheet, textSize: 14, columns: sheet.columns.map((column) => reworded(column, round)) };
  };
  const ours: number[] = [];
  const stock: number[] = [];
  for (let round = -5; round < rounds; round++) {
    const sheet = changed(round);
    let began = performance.now();
    await printer.print(sheet, { cancelled: false, step: () => {}, breathe: async () => {} });
    const mine = performance.now() - began;
    began = performance.now();
    await pdfmake.createPdf(plain(sheet)).getBuffer();
    const theirs = performance.now() - began;
    // The first are for warming up.
    if (round < 0) continue;
    ours.push(mine);
    stock.push(theirs);
  }
  await printer.close();
  const [mine, theirs] = [median(ours), median(stock)];
  return { ours: mine, stock: theirs, ratio: mine / theirs };
}

/** As after a keystroke in its first sentence. */
const reworded = (column: FlyerSheet['columns'][number], round: number): FlyerSheet['columns'][number] => ({
  ...column,
  blocks: column.blocks.map((block) => (block.type === 'text' ? { ...block, text: `${block.text} ${round}` } : block)),
});

/** The same words as pdfmake's own definition of one page. */
function plain({ columns, name, phone, textSize }: FlyerSheet): object {
  const nodes = columns.flatMap(({ blocks }) => blocks.flatMap((block) => nodesOf(block, name, phone, textSize)));
  return {
    pageSize: 'LETTER',
    pageMargins: 36,
    defaultStyle: { font: 'NotoSans', fontSize: textSize },
    content: nodes,
  };
}

function nodesOf(block: FlyerBlock, name: string, phone: string, size: number): object[] {
  const margin = [0, 0, 0, size * 0.7];
  switch (block.type) {
    case 'title':
      return [{ text: block.text, bold: true, fontSize: size * 2.2, margin }];
    case 'heading':
    case 'strong':
      return [{ text: block.text, bold: true, margin }];
    case 'text':
      return [{ text: block.text, margin }];
    case 'list':
      return [{ [block.numbered ? 'ol' : 'ul']: [...block.items], margin }];
    case 'facts':
      return block.facts.map(({ label, value }) => ({ text: `${label} ${value}`, margin }));
    case 'contact':
      return [
        {
          table: {
            widths: ['*'],
            body: [
              [{ stack: [block.reach, { text: phone, bold: true, fontSize: size * 2.3 }, `${block.askFor} ${name}`] }],
            ],
          },
        },
      ];
  }
}
