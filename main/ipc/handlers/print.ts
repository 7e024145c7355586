import type { Handlers } from '../../../preload/contract/index.ts';
import type { printCalls } from '../../../preload/contract/print.ts';
import type { Services } from '../../services/services.ts';
import { fromBase64, toBase64 } from '../base64.ts';

/** What the window may ask to be put on paper. */
export const printHandlers = ({ print }: Services): Pick<Handlers, keyof typeof printCalls> => ({
  'print.render': async ({ document, job }) => {
    const { pdf, ...rest } = await print.render(document, job);
    return { ...rest, pdf: toBase64(pdf) };
  },
  'print.save': ({ document, job }) => print.save(document, job),
  'print.savePicture': ({ token, png }) => print.savePicture(token, fromBase64(png)),
  'print.printed': ({ token, copies }) => {
    print.printed(token, copies);
    return {};
  },
});
