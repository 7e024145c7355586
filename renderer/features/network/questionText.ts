import { useTranslation } from 'react-i18next';
import type { Network, NetworkQuestion } from '../../../preload/contract/ties.ts';
import { useFormats } from '../../i18n/format.ts';
import { isolated } from './tied.ts';

/** Says a question of a network in the language of the app. */
export function useQuestionText({ people }: Pick<Network, 'people'>): (question: NetworkQuestion) => string {
  const { t } = useTranslation('network');
  const format = useFormats();
  const nameOf = new Map(people.map(({ id, name }) => [id, name]));
  return ({ kind, people: who, language, count }) => {
    const names = who.map((id) => nameOf.get(id) ?? '');
    const name = names[0] ?? '';
    switch (kind) {
      case 'noOne':
      case 'bridge':
        return t(`question.${kind}`, { name });
      case 'everyonesOne':
        return t('question.everyonesOne', { name, count });
      case 'oneOnly':
        return t('question.oneOnly', { names: format.list(names.map(isolated)) });
      case 'language':
        return t('question.language', {
          language: format.languageName(language ?? 'und'),
          names: format.list(names.map(isolated)),
        });
      case 'apart':
      case 'oneWay':
        return t(`question.${kind}`, { count });
    }
  };
}
