import { useTranslation } from 'react-i18next';
import { type FormProblem, QUESTION_TYPES, SENSITIVITIES } from '../../../../preload/contract/formKinds.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { Select } from '../../../ui/Select.tsx';
import { asking, asType, freeKey, hasOptions, type Item, numberOf } from './draft.ts';
import styles from './Editor.module.css';
import { OnRoster } from './OnRoster.tsx';
import { OptionsEditor } from './OptionsEditor.tsx';
import { Problems } from './Problems.tsx';
import type { Editor } from './useEditor.ts';
import { WhoMayKnow } from './WhoMayKnow.tsx';
import { WordsField } from './WordsField.tsx';

/** Everything about one question. */
export function QuestionPanel(props: {
  readonly editor: Editor;
  readonly item: Item;
  readonly problems: readonly FormProblem[];
  readonly language: string;
  /** It was just added: its words are next. */
  readonly onCopied: () => void;
}) {
  const { editor, item, problems, language, onCopied } = props;
  const { t } = useTranslation('forms');
  const { number } = useFormats();
  const { now, at, put, move } = editor;
  const { question } = item;
  const first = now.languages[0] ?? language;
  const answered = question.type !== 'note';
  const keys = now.items.map((each) => each.question.key);
  const words = { language, first, most: 1000 };
  const place = numberOf(now.items, item.id);
  return (
    <Panel
      title={
        place === null ? t('type.note') : t('question.title', { at: number(place), of: number(asking(now.items)) })
      }
      level={3}
      className={styles.panel ?? ''}
    >
      <div className={styles.row} role="toolbar" aria-label={t('question.tools')}>
        <Button isDisabled={at === 0} onPress={() => move(at, at - 1)}>
          {t('question.up')}
        </Button>
        <Button isDisabled={at === now.items.length - 1} onPress={() => move(at, at + 1)}>
          {t('question.down')}
        </Button>
        <Button
          onPress={() => {
            editor.add({ ...question, key: freeKey(question.key.slice(0, 56).replace(/_\d+$/, ''), keys) });
            onCopied();
          }}
        >
          {t('question.copy')}
        </Button>
        <Button look="warn" onPress={editor.remove}>
          {t('question.remove')}
        </Button>
      </div>
      <Problems problems={problems.filter((problem) => problem.question === question.key)} edited={now} />
      <WordsField
        label={t(answered ? 'question.words' : 'question.note')}
        words={question.label}
        lines={2}
        onChange={(label) => put({ label }, `label ${language}`)}
        {...words}
      />
      <Select
        label={t('question.type')}
        options={QUESTION_TYPES.map((id) => ({ id, label: t(`type.${id}`) }))}
        value={question.type}
        onChange={(type) => put(asType(question, type))}
      />
      {hasOptions(question.type) ? (
        <OptionsEditor key={item.id} question={question} language={language} first={first} put={put} />
      ) : null}
      {answered ? (
        <>
          <WordsField
            label={t('question.hint')}
            words={question.hint}
            lines={2}
            optional
            onChange={(hint) => put({ hint }, `hint ${language}`)}
            {...words}
          />
          <Checkbox isSelected={question.required} onChange={(required) => put({ required })}>
            {t('question.requiredWhat')}
          </Checkbox>
          <OnRoster question={question} put={put} />
        </>
      ) : null}
      <RadioGroup
        label={t('sensitivity.label')}
        options={SENSITIVITIES.map((id) => ({
          id,
          label: t(`sensitivity.${id}`),
          explanation: t(`sensitivity.${id}.what`),
        }))}
        value={question.sensitivity}
        onChange={(sensitivity) => put({ sensitivity })}
      />
      {answered ? <WhoMayKnow question={question} keys={keys} put={put} /> : null}
    </Panel>
  );
}
