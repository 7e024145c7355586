import { useTranslation } from 'react-i18next';
import type { FormProblem } from '../../../../preload/contract/formKinds.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { Edited } from './draft.ts';
import { gathered, problemWords } from './problemWords.ts';

/** What stands in the way, and what is only advice, where it belongs. A topic that is never asked says why. */
export function Problems(props: { readonly problems: readonly FormProblem[]; readonly edited: Edited }) {
  const { problems, edited } = props;
  const { t } = useTranslation('forms');
  const format = useFormats();
  return (
    <>
      {gathered(problems).map((group) => {
        const [first] = group;
        if (!first) return null;
        const key = `${first.problem} ${first.option} ${first.mustMend}`;
        return (
          <Notice
            key={key}
            kind={first.mustMend ? 'warn' : 'note'}
            announce="polite"
            {...(first.problem === 'forbiddenTopic' ? { word: t('problem.never') } : {})}
          >
            <p>{problemWords(group, edited, t, format)}</p>
            {first.problem === 'forbiddenTopic' ? <p>{t('problem.forbiddenTopic.why')}</p> : null}
          </Notice>
        );
      })}
    </>
  );
}
