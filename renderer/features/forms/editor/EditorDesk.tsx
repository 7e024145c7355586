import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../../../preload/contract/formKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { AboutPanel } from './AboutPanel.tsx';
import { freeKey, newQuestion } from './draft.ts';
import styles from './Editor.module.css';
import { QuestionList } from './QuestionList.tsx';
import { QuestionPanel } from './QuestionPanel.tsx';
import { SaveBar } from './SaveBar.tsx';
import type { Editor } from './useEditor.ts';
import { useProblems } from './useProblems.ts';

/** Pixels of a question that are seen at the least, so that one sees that it is there. */
const LEAST = 120;

/** The questions in order beside the one that is looked at. */
export function EditorDesk(props: { readonly form: Form; readonly editor: Editor; readonly language: string }) {
  const { form, editor, language } = props;
  const { t } = useTranslation('forms');
  const problems = useProblems(editor.draft);
  const panel = useRef<HTMLDivElement>(null);
  /** Whether the last thing done was done with the pointer. */
  const pointed = useRef(false);
  // Each question begins at its top, however far one went down the one before. Where it stands below the list, it is
  // brought up to whoever points at it; who goes along the list with the arrow keys stays there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another is chosen
  useEffect(() => {
    const at = panel.current?.getBoundingClientRect();
    const seen = panel.current?.closest('main')?.getBoundingClientRect();
    if (!at || !seen) return;
    if (at.top < seen.top || (pointed.current && at.top > seen.bottom - LEAST)) panel.current?.scrollIntoView();
  }, [editor.chosen]);
  // What was added is drawn with the next frame; its words are what one types next.
  const toWords = () => requestAnimationFrame(() => panel.current?.querySelector('textarea')?.focus());
  const add = () => {
    const keys = editor.now.items.map(({ question }) => question.key);
    editor.add(newQuestion(freeKey('question', keys)));
    toWords();
  };
  return (
    <div
      className={styles.editor}
      onPointerDownCapture={() => {
        pointed.current = true;
      }}
      onKeyDownCapture={() => {
        pointed.current = false;
      }}
    >
      <div className={styles.desk}>
        <div className={styles.side}>
          <QuestionList editor={editor} problems={problems} language={language} />
          <Button onPress={add}>
            <Icon name="plus" /> {t('question.add')}
          </Button>
          <p className={styles.soft}>{t('list.keys')}</p>
        </div>
        <div ref={panel} className={styles.detail}>
          {editor.item ? (
            <QuestionPanel
              key={editor.item.id}
              editor={editor}
              item={editor.item}
              problems={problems}
              language={language}
              onCopied={toWords}
            />
          ) : (
            <AboutPanel editor={editor} problems={problems} language={language} />
          )}
        </div>
      </div>
      <SaveBar form={form} editor={editor} problems={problems} />
    </div>
  );
}
