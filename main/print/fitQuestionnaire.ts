import type { QuestionnaireSheet } from '../domain/questionnaire/sheetKinds.ts';
import { sizeOf } from './documents/paper.ts';
import { paginate } from './documents/questionnaire/flow.ts';
import { foot } from './documents/questionnaire/foot.ts';
import { formBlocks } from './documents/questionnaire/form.ts';
import { interviewBlocks } from './documents/questionnaire/interview.ts';
import { measuresOf } from './documents/questionnaire/measures.ts';
import { createSetter, moved } from './documents/questionnaire/setting.ts';
import type { Press, SheetPage } from './engine.ts';

/** Below the foot of a page: what most printers leave white. */
const BELOW = 24;
const ABOVE_FOOT = 12;

/** A questionnaire on as many pages as it needs, each with the form's title, its version and the page at its foot. */
export function questionnairePages(
  sheet: QuestionnaireSheet,
  press: Press,
): { readonly pages: readonly SheetPage[]; readonly textSize: number } {
  const { width, height } = sizeOf(sheet.paper);
  const measures = measuresOf(sheet);
  const setter = createSetter(press, width - 2 * measures.side, sheet.rightToLeft);
  const blocks = sheet.layout === 'form' ? formBlocks : interviewBlocks;
  const bottom = height - BELOW - foot(sheet, setter, measures, 888, 888).height;
  const pages = paginate(blocks(sheet, setter, measures), bottom - ABOVE_FOOT - measures.top);
  return {
    pages: pages.map((placed, i) => ({
      ...{ width, height },
      placed: [
        ...moved({ placed, height: 0 }, measures.top, measures.side).placed,
        ...moved(foot(sheet, setter, measures, i + 1, pages.length), bottom, measures.side).placed,
      ],
    })),
    textSize: measures.text,
  };
}
