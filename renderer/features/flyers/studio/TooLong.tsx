import { useTranslation } from 'react-i18next';
import type { Flyer } from '../../../../preload/contract/flyerKinds.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { useErrorText } from '../../../ui/ErrorMessage.tsx';
import type { Go } from '../../../ui/places.ts';
import { Problem } from './Problem.tsx';
import type { Help, Problems } from './problems.ts';
import type { Choose } from './useFlyer.ts';

/** Which language overflows, and as buttons what was found to help. */
export function TooLong(props: {
  readonly tooLong: NonNullable<Problems['tooLong']>;
  readonly flyer: Flyer;
  readonly choose: Choose;
  readonly go: Go;
}) {
  const { tooLong, flyer, choose, go } = props;
  const { t } = useTranslation('flyers');
  const errorText = useErrorText();
  const { languageName } = useFormats();
  const last = flyer.languages.at(-1) ?? '';
  const longest = tooLong.languages[0] ?? last;
  const helps: Readonly<Record<Help, { readonly label: string; readonly act: () => void }>> = {
    'layout.onePerLanguage': { label: t('help.onePerLanguage'), act: () => choose({ layout: 'onePerLanguage' }) },
    'paper.legal': { label: t('help.legal'), act: () => choose({ paper: 'legal' }) },
    'languages.fewer': {
      label: t('help.fewer', { language: languageName(last) }),
      act: () => choose({ languages: flyer.languages.slice(0, -1) }),
    },
    'text.shorter': {
      label: t('help.shorter', { language: languageName(longest) }),
      act: () => go({ at: 'flyers', what: 'texts', template: flyer.template, language: longest }),
    },
  };
  return (
    <Problem
      helps={tooLong.helps.map((help) => (
        <Button key={help} onPress={helps[help].act}>
          {helps[help].label}
        </Button>
      ))}
    >
      {errorText({ code: 'flyer.tooLong', detail: { languages: [...tooLong.languages] } })}
    </Problem>
  );
}
