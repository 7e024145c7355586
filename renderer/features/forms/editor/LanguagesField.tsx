import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { languageChoices } from '../../../ui/languageChoices.ts';
import { PickAnother } from '../../../ui/PickAnother.tsx';
import styles from './Editor.module.css';
import type { Editor } from './useEditor.ts';

/** Languages a form can have. */
const MOST = 25;

/** The languages of a form: the first stands where another lacks words. */
export function LanguagesField({ editor }: { readonly editor: Editor }) {
  const { t, i18n } = useTranslation('forms');
  const { languageName } = useFormats();
  const { languages } = editor.now;
  const become = (next: readonly string[]) => editor.change((before) => ({ ...before, languages: [...next] }));
  const options = languageChoices(i18n.language, 'reads', [])
    .filter(({ tag }) => !languages.includes(tag))
    .map(({ tag, name, also }) => ({ id: tag, label: name, also }));
  return (
    <section className={styles.stack} aria-label={t('languages.title')}>
      <h4 className={styles.heading}>{t('languages.title')}</h4>
      <ul className={styles.rows} aria-label={t('languages.title')}>
        {languages.map((tag, at) => (
          <li key={tag} className={styles.row}>
            <span className={styles.grow}>
              {languageName(tag)}
              {at === 0 ? <span className={styles.soft}> {t('languages.first')}</span> : null}
            </span>
            {at === 0 ? null : (
              <>
                <Button
                  look="quiet"
                  aria-label={t('languages.makeFirstOf', { language: languageName(tag) })}
                  onPress={() => become([tag, ...languages.filter((other) => other !== tag)])}
                >
                  {t('languages.makeFirst')}
                </Button>
                <Button
                  look="quiet"
                  aria-label={t('languages.removeOf', { language: languageName(tag) })}
                  onPress={() => become(languages.filter((other) => other !== tag))}
                >
                  {t('languages.remove')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <PickAnother
        label={t('languages.add')}
        placeholder={t('languages.find')}
        options={options}
        isDisabled={languages.length >= MOST}
        onPick={(tag) => become([...languages, tag])}
      />
      <p className={styles.soft}>{t('languages.hint')}</p>
    </section>
  );
}
