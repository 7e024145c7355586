import { useTranslation } from 'react-i18next';
import type { FormProblem } from '../../../../preload/contract/formKinds.ts';
import { Panel } from '../../../ui/Panel.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './Editor.module.css';
import { LanguagesField } from './LanguagesField.tsx';
import { Problems } from './Problems.tsx';
import type { Editor } from './useEditor.ts';
import { WordsField } from './WordsField.tsx';

/** What stands above the questions: the form's name on the shelf, its title, its first words, its languages. */
export function AboutPanel(props: {
  readonly editor: Editor;
  readonly problems: readonly FormProblem[];
  readonly language: string;
}) {
  const { editor, problems, language } = props;
  const { t } = useTranslation('forms');
  const { now, change } = editor;
  const first = now.languages[0] ?? language;
  return (
    <Panel title={t('about.title')} level={3} className={styles.panel ?? ''}>
      <Problems problems={problems.filter(({ question }) => question === null)} edited={now} />
      <TextField
        label={t('about.name')}
        hint={t('about.nameHint')}
        value={now.name}
        onChange={(name) => change((before) => ({ ...before, name }), 'name')}
        maxLength={120}
        error={now.name.trim() === '' ? t('about.needsName') : null}
      />
      <WordsField
        label={t('about.formTitle')}
        words={now.title}
        language={language}
        first={first}
        most={200}
        onChange={(title) => change((before) => ({ ...before, title }), `title ${language}`)}
      />
      <WordsField
        label={t('about.intro')}
        hint={t('about.introHint')}
        words={now.intro}
        language={language}
        first={first}
        most={2000}
        lines={5}
        optional
        onChange={(intro) => change((before) => ({ ...before, intro }), `intro ${language}`)}
      />
      <LanguagesField editor={editor} />
    </Panel>
  );
}
