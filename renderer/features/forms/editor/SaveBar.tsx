import { useTranslation } from 'react-i18next';
import type { Form, FormProblem } from '../../../../preload/contract/formKinds.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { ErrorMessage } from '../../../ui/ErrorMessage.tsx';
import styles from './Editor.module.css';
import { gathered } from './problemWords.ts';
import type { Editor } from './useEditor.ts';

/** Save, back and forth; what stands in the way, with a way there; what saving means for answers that exist. */
export function SaveBar(props: {
  readonly form: Form;
  readonly editor: Editor;
  readonly problems: readonly FormProblem[];
}) {
  const { form, editor, problems } = props;
  const { t } = useTranslation(['forms', 'common']);
  const { number } = useFormats();
  const must = gathered(problems.filter(({ mustMend }) => mustMend));
  const toFirst = () => {
    const key = must[0]?.[0]?.question ?? null;
    const item = editor.now.items.find(({ question }) => question.key === key);
    editor.choose(item?.id ?? 'about');
  };
  return (
    <footer className={styles.save}>
      <div className={styles.stack}>
        {form.answered ? (
          <p className={styles.soft}>
            {t(editor.touched ? 'forms:save.nextVersion' : 'forms:save.answered', {
              version: number(form.version),
              next: number(form.version + 1),
            })}
          </p>
        ) : null}
        <p role="status" className={must.length > 0 ? styles.mustMend : styles.soft}>
          {must.length > 0
            ? t('forms:save.mend', { count: must.length })
            : t(editor.touched ? 'forms:save.notYet' : 'forms:save.all')}
        </p>
        <ErrorMessage error={editor.failure} />
      </div>
      <div className={styles.row}>
        {must.length > 0 ? <Button onPress={toFirst}>{t('forms:save.show')}</Button> : null}
        <Button isDisabled={!editor.canUndo} onPress={editor.undo}>
          {t('common:undo')}
        </Button>
        <Button isDisabled={!editor.canRedo} onPress={editor.redo}>
          {t('common:redo')}
        </Button>
        <Button
          look="primary"
          isDisabled={!editor.touched || must.length > 0}
          isPending={editor.saving}
          onPress={() => editor.save()}
        >
          {t('common:save')}
        </Button>
      </div>
    </footer>
  );
}
