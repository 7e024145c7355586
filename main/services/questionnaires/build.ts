import { Refusal } from '../../../preload/contract/errors.ts';
import type { QuestionnairePages } from '../../../preload/contract/formKinds.ts';
import type { InsightPages } from '../../../preload/contract/insight.ts';
import { createSheetWords } from '../../domain/flyerWords.ts';
import { insightSheet } from '../../domain/questionnaire/insightSheet.ts';
import { nearestAppLanguage } from '../../domain/questionnaire/nearest.ts';
import { questionnaireSheet } from '../../domain/questionnaire/sheet.ts';
import type { Insights } from '../insight.ts';
import type { OpenStores } from '../ports/stores.ts';
import type { Clock, FlyerTexts } from '../ports.ts';
import { type Built, builtOfNobody } from '../print/built.ts';

/**
 * Questionnaires and their numbers on paper. They tell of nobody.
 * @throws Refusal notFound.form, flyer.noText for a language that the form is not in, print.failed
 */
export type QuestionnaireBuild = (document: QuestionnairePages | InsightPages) => Built;

export function createQuestionnaireBuild(needs: {
  readonly stores: OpenStores;
  readonly texts: FlyerTexts;
  readonly insights: Insights;
  readonly clock: Clock;
}): QuestionnaireBuild {
  const { stores, texts, insights, clock } = needs;

  const questionnaire = (document: QuestionnairePages): Built => {
    const form = stores().forms.get(document.form);
    if (!form) throw new Refusal('notFound.form');
    const { language } = document;
    if (!form.languages.includes(language)) throw new Refusal('flyer.noText', { languages: [language] });
    const near = nearestAppLanguage(language);
    const phrases = texts.questionnaires().find((words) => words.language === near)?.phrases;
    if (!phrases) throw new Refusal('print.failed');
    return builtOfNobody(questionnaireSheet(form, document, createSheetWords(near, texts.sheet(near)), phrases));
  };
  const insight = (document: InsightPages): Built => {
    const words = createSheetWords(document.language, texts.sheet(document.language));
    // On paper they leave the organizer: whoever finds them is somebody else.
    return builtOfNobody(insightSheet(insights.numbers(document.form, 'others'), document, words, clock.now()));
  };
  return (document) => (document.kind === 'insight' ? insight(document) : questionnaire(document));
}
