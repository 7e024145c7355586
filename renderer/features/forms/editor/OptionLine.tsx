import { useTranslation } from 'react-i18next';
import type { Option, Question } from '../../../../preload/contract/formKinds.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { languageChoices } from '../../../ui/languageChoices.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { moved } from './draft.ts';
import styles from './Option.module.css';

/** One option: its words, its place, and what the roster gets when it is chosen. */
export function OptionLine(props: {
  readonly option: Option;
  readonly at: number;
  readonly question: Question;
  readonly language: string;
  readonly first: string;
  readonly meaning: boolean;
  readonly put: (changed: Partial<Question>, about?: string) => void;
}) {
  const { option, at, question, language, first, meaning, put } = props;
  const { t, i18n } = useTranslation('forms');
  const { number } = useFormats();
  const { options, maps } = question;
  const which = { option: option.label[first]?.trim() || number(at + 1) };
  const become = (changed: Partial<Option>, about?: string) =>
    put({ options: options.map((each, place) => (place === at ? { ...each, ...changed } : each)) }, about);
  return (
    <li className={styles.option}>
      <div className={styles.row}>
        <span className={styles.number} aria-hidden="true">
          {number(at + 1)}
        </span>
        <TextField
          className={styles.words ?? ''}
          label={t('options.number', { number: number(at + 1) })}
          lang={language}
          value={option.label[language] ?? ''}
          placeholder={language === first ? '' : (option.label[first] ?? '')}
          onChange={(text) => become({ label: { ...option.label, [language]: text } }, `option ${at} ${language}`)}
          maxLength={200}
        />
        <Button
          look="quiet"
          isDisabled={at === 0}
          aria-label={t('options.up', which)}
          onPress={() => put({ options: [...moved(options, at, at - 1)] })}
        >
          <span className={styles.upwards}>
            <Icon name="down" />
          </span>
        </Button>
        <Button
          look="quiet"
          isDisabled={at === options.length - 1}
          aria-label={t('options.down', which)}
          onPress={() => put({ options: [...moved(options, at, at + 1)] })}
        >
          <Icon name="down" />
        </Button>
        <Button
          look="quiet"
          aria-label={t('options.remove', which)}
          onPress={() => put({ options: options.filter((_, place) => place !== at) })}
        >
          <Icon name="close" />
        </Button>
      </div>
      {meaning && maps.to === 'language' ? (
        <ComboBox
          label={t('options.means', which)}
          options={languageChoices(i18n.language, maps.use, option.means ? [option.means] : []).map(
            ({ tag, name, also }) => ({ id: tag, label: name, also }),
          )}
          value={option.means || null}
          onChange={(tag) => become({ means: tag ?? '' })}
        />
      ) : null}
      {meaning && maps.to !== 'language' ? (
        <TextField
          label={t('options.means', which)}
          hint={t('options.meansHint')}
          value={option.means}
          onChange={(means) => become({ means }, `means ${at}`)}
          maxLength={200}
        />
      ) : null}
    </li>
  );
}
