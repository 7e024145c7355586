import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Template } from '../../../../preload/contract/flyerText.ts';
import type { Output } from '../../../../preload/contract/index.ts';
import { useAct } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { languageChoices } from '../../../ui/languageChoices.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { useTakeBack } from './useTakeBack.ts';
import { emptyText } from './wording.ts';

/** Adds a language of the organizer's own to a text. It begins empty. */
export function AddLanguage(props: {
  readonly template: Template;
  /** Languages it has already. */
  readonly taken: readonly string[];
  readonly onAdded: (language: string) => void;
  readonly onClose: () => void;
}) {
  const { template, taken, onAdded, onClose } = props;
  const { t, i18n } = useTranslation('flyerTexts');
  const { languageName } = useFormats();
  const [chosen, setChosen] = useState<string | null>(null);
  const add = useAct('flyerTexts.edit');
  const takeBack = useTakeBack();
  const options = languageChoices(i18n.language, 'reads', [])
    .filter(({ tag }) => !taken.includes(tag))
    .map(({ tag, name, also }) => ({ id: tag, label: name, also }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen || add.isPending) return;
    const which = { template, language: chosen };
    const onSuccess = ({ before }: Output<'flyerTexts.edit'>) => {
      takeBack({ said: t('toast.added', { language: languageName(chosen) }), which, before });
      onAdded(chosen);
    };
    add.mutate({ ...which, text: emptyText(template) }, { onSuccess });
  };
  return (
    <form onSubmit={submit}>
      <Panel
        title={t('add.title')}
        onClose={onClose}
        actions={
          <Button look="primary" type="submit" isDisabled={!chosen} isPending={add.isPending}>
            {t('add.button')}
          </Button>
        }
      >
        <ComboBox label={t('add.label')} hint={t('add.hint')} options={options} value={chosen} onChange={setChosen} />
        <ErrorMessage error={add.error} />
      </Panel>
    </form>
  );
}
