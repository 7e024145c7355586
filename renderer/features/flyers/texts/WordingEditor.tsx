import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TEMPLATE_PARTS, type Template } from '../../../../preload/contract/flyerText.ts';
import type { Output } from '../../../../preload/contract/index.ts';
import { useCall } from '../../../bridge/hooks.ts';
import { useFormats } from '../../../i18n/format.ts';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { UnsavedNotice } from '../../../ui/UnsavedNotice.tsx';
import type { Guard } from '../../../ui/useLeaveGuard.ts';
import { PartFields } from './PartFields.tsx';
import parts from './Parts.module.css';
import { SaveBar } from './SaveBar.tsx';
import styles from './Texts.module.css';
import type { Taken } from './useTakeBack.ts';
import { useWording } from './useWording.ts';
import { WordingHead } from './WordingHead.tsx';

/** One text in one language, part by part, with another wording to read beside it. */
export function WordingEditor(props: {
  readonly template: Template;
  readonly language: string;
  readonly kept: Output<'flyerTexts.get'>;
  readonly own: boolean;
  readonly guard: Guard;
  readonly onReset: (taken: Taken | null) => void;
}) {
  const { template, language, kept, own, guard, onReset } = props;
  const { t } = useTranslation('flyerTexts');
  const { languageName } = useFormats();
  const wording = useWording({ template, language }, kept, guard, onReset);
  const [shipped, setShipped] = useState(language === 'en');
  const english = useCall('flyerTexts.get', { template, language: 'en' }, { enabled: language !== 'en' });
  const beside = shipped ? kept.shipped : (english.data?.text ?? null);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (wording.touched && !wording.working) wording.save();
  };
  const leaving: Guard = {
    ...guard,
    proceed: () => {
      wording.discard();
      guard.proceed();
    },
  };
  return (
    <div className={styles.editor}>
      {guard.asking ? <UnsavedNotice guard={leaving} onSave={() => wording.save(guard.proceed)} /> : null}
      <WordingHead language={language} kept={kept} wording={wording} own={own} />
      {kept.boxes.length > 0 ? (
        <Notice kind="warn" announce="polite">
          {t('boxes', { characters: kept.boxes.join(' ') })}
        </Notice>
      ) : null}
      {language !== 'en' && kept.shipped ? (
        <RadioGroup
          row
          label={t('beside.label')}
          options={[
            { id: 'english', label: languageName('en') },
            { id: 'shipped', label: t('beside.shipped') },
          ]}
          value={shipped ? 'shipped' : 'english'}
          onChange={(which) => setShipped(which === 'shipped')}
        />
      ) : null}
      <form className={parts.parts} onSubmit={save} onBlur={wording.flush}>
        <div className={parts.columns} aria-hidden="true">
          <span>{shipped ? t('beside.shipped') : languageName('en')}</span>
          <span>{languageName(language)}</span>
        </div>
        {TEMPLATE_PARTS[template].map((part) => (
          <PartFields
            key={part.name}
            part={part}
            language={language}
            typed={wording.now[part.name] ?? ''}
            onChange={(typed) => wording.change(part.name, typed)}
            beside={beside}
            besideLanguage={shipped ? language : 'en'}
          />
        ))}
        <ErrorMessage error={wording.error} />
        <SaveBar wording={wording} review={kept.review} />
      </form>
    </div>
  );
}
