import { benchKeystrokes } from '../tests/bench/keystroke.ts';
import { benchLikeness } from '../tests/bench/likeness.ts';
import { benchLayout, benchMapDrag } from '../tests/bench/maps.ts';
import { benchNetwork, DISTANCES } from '../tests/bench/network.ts';
import { benchPreview } from '../tests/bench/preview.ts';
import { benchBatch } from '../tests/bench/print.ts';
import { benchQueue } from '../tests/bench/queue.ts';
import { benchReviews } from '../tests/bench/reviews.ts';
import { benchStart } from '../tests/bench/start.ts';
import { benchStore } from '../tests/bench/store.ts';
import { ensureBrowser } from './browser.ts';
import { build } from './build.ts';

/** Prints how the app compares with a peer measured in the same run. Nothing here fails a build. */

const say = (line: string) => console.log(line);
const verdict = (value: number, target: number) => (value <= target ? 'within' : 'OVER');
const row = (what: string, figures: string, value: number, target: number, unit: string) =>
  say(
    `${what.padEnd(34)} ${figures.padEnd(44)} ${value.toFixed(2)}${unit} (target ${target}${unit}, ${verdict(value, target)})`,
  );

const rounds = Number(process.env.PODKEEPER_BENCH_ROUNDS ?? 7);
const people = Number(process.env.PODKEEPER_BENCH_PEOPLE ?? 10_000);

build(say);
ensureBrowser(say);
say(`\nEncrypted against plain SQLite, ${people} people, ${rounds} rounds in turn, medians`);
for (const { what, encrypted, plain, ratio, target } of benchStore(rounds, people))
  row(what, `${encrypted.toFixed(2)} ms / ${plain.toFixed(2)} ms`, ratio, target, 'x');

const start = await benchStart(rounds);
say(`\nStart to passphrase field against an empty page on ${start.electron}, ${rounds} rounds in turn, medians`);
row('start', `${start.app.toFixed(0)} ms / ${start.empty.toFixed(0)} ms`, start.ratio, 1.5, 'x');

const keys = await benchKeystrokes(people);
say(
  `\nKeystroke to painted results in the real page on ${keys.electron}, ${keys.people} people, ${keys.keystrokes} keys`,
);
row('keystroke, 95 of 100', `median ${keys.median.toFixed(1)} ms`, keys.p95, 50, ' ms');

const preview = await benchPreview();
say('\nPreview of a changed flyer against pdfmake as it comes, English, 21 rounds in turn, medians');
row('preview', `${preview.ours.toFixed(0)} ms / ${preview.stock.toFixed(0)} ms`, preview.ratio, 1.3, 'x');

const pages = Number(process.env.PODKEEPER_BENCH_PAGES ?? 1000);
const printed = await benchBatch(pages, Math.min(rounds, 3));
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
say(`\n${pages} personalised pages in two languages against a browser's printToPDF, same words, same fonts, in turns`);
const sizes = `${megabytes(printed.bytes.ours)} MB / ${megabytes(printed.bytes.chromium)} MB`;
row('batch', `${printed.ours.toFixed(0)} ms / ${printed.chromium.toFixed(0)} ms, ${sizes}`, printed.ratio, 1, 'x');
row('batch, whole process at its highest', '', printed.peak, 400, ' MB');

const like = benchLikeness();
const share = (ratio: number) => `${(ratio * 100).toFixed(1)} of 100`;
say(
  `\nWho answered, ${like.ours.pairs} labelled pairs in five scripts among ${like.people} people, beside the plain rule`,
);
say(`right of those proposed             ${share(like.ours.precision)} / ${share(like.plain.precision)} (target 98)`);
say(`proposed of those who are           ${share(like.ours.recall)} / ${share(like.plain.recall)} (target 95)`);
row(
  'each response',
  `${like.each.toFixed(0)} / ${like.plainEach.toFixed(0)} microseconds`,
  like.each / 1000,
  50,
  ' ms',
);

say(`\nReviewing 5,000 responses beside ${people} people, medians of 40`);
for (const { what, median, longest, target } of await benchReviews({ people })) {
  const figures = `median ${median.toFixed(1)} ms, longest ${longest.toFixed(1)} ms`;
  if (Number.isFinite(target)) row(what, figures, median, target, ' ms');
  else say(`${what.padEnd(34)} ${figures}`);
}

const layout = benchLayout();
say('\nLayout of a pod map of 60 circles, 300 times');
row('layout', `95 of 100 within ${layout.p95.toFixed(2)} ms`, layout.median, 5, ' ms');

const dragged = await benchMapDrag();
const drawn = (software: boolean) => (software ? 'the processor draws' : 'the graphics card draws');
say(`\nDragging one of 60 circles in the real page on ${dragged.electron}, ${drawn(dragged.software)}`);
row('frame, 95 of 100', `median ${dragged.median.toFixed(1)} ms`, dragged.p95, dragged.software ? 33 : 16.7, ' ms');

const queue = await benchQueue();
say(`\nThe queue of ${queue.responses} responses in the real page on ${queue.electron}, ${drawn(queue.software)}`);
for (const what of ['scroll', 'filter'] as const) {
  const { median, p95 } = queue[what];
  row(`${what}, frame, 95 of 100`, `median ${median.toFixed(1)} ms`, p95, queue.software ? 33 : 16.7, ' ms');
}

const network = await benchNetwork(1000, 3000, Math.min(rounds, 3));
say(
  `\nThe pod seen whole, 1,000 people and 3,000 ties on ${network.electron}, ${drawn(network.software)}; panned in turns ` +
    'with Cytoscape.js as it comes',
);
row('from opening to the picture', `the call alone ${network.call.toFixed(0)} ms`, network.opening / 1000, 1, ' s');
const { overShelf, straight } = network.first;
row('the first time, over the shelf', `straight ${straight.toFixed(0)} ms`, overShelf / 1000, 1, ' s');
for (const distance of DISTANCES) {
  const { ours, peer, ratio } = network.pan[distance];
  const each = (of: 'work' | 'mean' | 'p95') => `${ours[of].toFixed(1)} / ${peer[of].toFixed(1)} ms`;
  row(
    `panning, ${distance}, work by frame`,
    `${each('work')}, every ${each('mean')}, p95 ${each('p95')}`,
    ratio,
    1,
    'x',
  );
}
