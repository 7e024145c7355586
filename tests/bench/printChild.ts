import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPrinter } from '../../main/print/printer.ts';
import { batch, RESOURCES } from './printWork.ts';

/** Prints so many pages in a process of its own, so that its memory can be told: pages, file to write. */
const [pages = '1000', file = ''] = process.argv.slice(2);
const sheet = batch(Number(pages));
const printer = createPrinter(join(RESOURCES, 'fonts'));
const began = performance.now();
const { pdf } = await printer.print(sheet, { cancelled: false, step: () => {}, breathe: async () => {} });
const took = performance.now() - began;
await printer.close();
writeFileSync(file, pdf);
// Kilobytes on every system Node runs on.
process.stdout.write(JSON.stringify({ took, peak: process.resourceUsage().maxRSS / 1000 }));
