import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Form } from '../../../preload/contract/formKinds.ts';
import { useFormats } from '../../i18n/format.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Go } from '../../ui/places.ts';
import { Select } from '../../ui/Select.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { UnsavedNotice } from '../../ui/UnsavedNotice.tsx';
import { useLeaveGuard } from '../../ui/useLeaveGuard.ts';
import { EditorDesk } from './editor/EditorDesk.tsx';
import { Reads } from './editor/Reads.tsx';
import { useEditor } from './editor/useEditor.ts';
import { Gaps } from './gaps/Gaps.tsx';
import styles from './OpenForm.module.css';
import { OnlineForm } from './online/OnlineForm.tsx';
import { FormPaper } from './paper/FormPaper.tsx';

const TABS = ['questions', 'reads', 'paper', 'online'] as const;
type TabName = (typeof TABS)[number];

/** One questionnaire: its questions, how they read, its pages, and what form services take. */
export function OpenForm({ form, go }: { readonly form: Form; readonly go: Go }) {
  const { t, i18n } = useTranslation('forms');
  const { languageName } = useFormats();
  const guard = useLeaveGuard();
  const editor = useEditor(form, guard);
  const [tab, setTab] = useState<TabName>('questions');
  const { languages } = editor.now;
  const [wanted, setWanted] = useState(i18n.language);
  const language = languages.includes(wanted) ? wanted : (languages[0] ?? 'en');
  const kept = form.languages.includes(language) ? language : (form.languages[0] ?? 'en');
  const choose = (
    <Select
      className={styles.language ?? ''}
      label={t('language.label')}
      options={languages.map((tag) => ({ id: tag, label: languageName(tag) }))}
      value={language}
      onChange={setWanted}
    />
  );
  // Pages and texts are made of what is kept.
  const before = editor.touched ? (
    <Notice kind="note" actions={<Button onPress={() => editor.save()}>{t('keptOnly.save')}</Button>}>
      {t('keptOnly')}
    </Notice>
  ) : null;
  const toQuestions = () => setTab('questions');
  const inside = {
    questions: <EditorDesk form={form} editor={editor} language={language} />,
    reads: (
      <div className={styles.stack}>
        <Gaps key={language} form={editor.draft} language={language} onMend={toQuestions} />
        <Reads form={editor.draft} language={language} />
      </div>
    ),
    paper: <FormPaper form={form} language={kept} onLanguage={setWanted} onMend={toQuestions} />,
    online: <OnlineForm form={form} language={kept} onMend={toQuestions} />,
  };
  return (
    <div className={styles.open}>
      {guard.asking ? <UnsavedNotice guard={guard} onSave={() => editor.save(guard.proceed)} /> : null}
      <header className={styles.head}>
        <h2 className={styles.title}>
          <bdi>{editor.now.name || form.name}</bdi>
        </h2>
        {tab === 'paper' ? null : choose}
        <Button onPress={() => go({ at: 'answers', what: 'write', form: form.id, response: null })}>
          {t('open.write')}
        </Button>
      </header>
      <Tabs
        label={t('tab.label')}
        selected={tab}
        onSelect={setTab}
        tabs={TABS.map((id) => ({
          id,
          label: t(`tab.${id}`),
          content: (
            <>
              {id === 'paper' || id === 'online' ? before : null}
              {inside[id]}
            </>
          ),
        }))}
      />
    </div>
  );
}
