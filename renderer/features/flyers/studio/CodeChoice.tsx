import { useTranslation } from 'react-i18next';
import { Code, type Flyer } from '../../../../preload/contract/flyerKinds.ts';
import { useErrorText } from '../../../ui/ErrorMessage.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import type { Problems } from './problems.ts';
import type { Choose } from './useFlyer.ts';

/** The square code: what the telephone that reads it does. */
export function CodeChoice(props: {
  readonly code: Flyer['code'];
  readonly choose: Choose;
  readonly problems: Pick<Problems, 'missing' | 'codeTooLong'>;
}) {
  const { code, choose, problems } = props;
  const { t } = useTranslation('flyers');
  const errorText = useErrorText();
  const { kind, value } = code;
  const typed = kind === 'mailto' || kind === 'link';
  const tooLong = problems.codeTooLong ? errorText({ code: 'flyer.codeTooLong' }) : null;
  const wrong = problems.missing.has('code.value');
  return (
    <>
      <Select
        label={t('code.label')}
        hint={t('code.hint')}
        options={Code.shape.kind.options.map((id) => ({ id, label: t(`code.${id}`) }))}
        value={kind}
        // An address of one kind is none of the other.
        onChange={(next) => choose({ code: { kind: next, value: '' } })}
        error={typed ? null : wrong ? t('error.codeNumber') : tooLong}
      />
      {typed ? (
        <TextField
          label={t(`code.value.${kind}`)}
          type={kind === 'mailto' ? 'email' : 'url'}
          dir="ltr"
          value={value}
          maxLength={300}
          onChange={(next) => choose({ code: { kind, value: next } })}
          error={wrong ? t(`error.code.${kind}`) : tooLong}
        />
      ) : null}
    </>
  );
}
