import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Flyer } from '../../../../preload/contract/flyerKinds.ts';
import type { Output } from '../../../../preload/contract/index.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { Go } from '../../../ui/places.ts';
import { ReviewMark } from '../texts/ReviewMark.tsx';
import { moved } from './choices.ts';
import styles from './Studio.module.css';

/** The chosen languages in the order they are printed: how far each can be trusted; moved and removed by buttons. */
export function ChosenLanguages(props: {
  readonly flyer: Flyer;
  readonly rows: Output<'flyerTexts.list'>['rows'];
  /** The new order, and what happened, to be read out. */
  readonly onChange: (languages: string[], news: string) => void;
  readonly go: Go;
}) {
  const { flyer, rows, onChange, go } = props;
  const { template, languages } = flyer;
  const { t } = useTranslation('flyers');
  const { languageName } = useFormats();
  const list = useRef<HTMLOListElement>(null);
  const next = useRef<{ line: number; button: string } | null>(null);
  // The focus goes along with the line that moved; where its button rests now, to another of the same line.
  useEffect(() => {
    if (!next.current) return;
    const { line, button } = next.current;
    next.current = null;
    const at = list.current?.children[Math.min(line, languages.length - 1)];
    const same = at?.querySelector<HTMLElement>(`[data-act="${button}"]:not([data-disabled])`);
    (same ?? at?.querySelector<HTMLElement>('[data-act]:not([data-disabled])'))?.focus();
  });
  const move = (from: number, step: 1 | -1) => {
    next.current = { line: from + step, button: step < 0 ? 'up' : 'down' };
    onChange(moved(languages, from, step), t('languages.moved', { number: from + step + 1 }));
  };
  const remove = (language: string, from: number) => {
    next.current = { line: from, button: 'remove' };
    onChange(
      languages.filter((other) => other !== language),
      t('languages.removed', { language: languageName(language) }),
    );
  };
  return (
    <ol ref={list} className={styles.languages}>
      {languages.map((language, index) => {
        const row = rows.find((each) => each.language === language);
        const name = languageName(language);
        return (
          <li key={language} className={styles.language}>
            <strong>{name}</strong>
            <span className={styles.moves}>
              <Button
                look="quiet"
                data-act="up"
                aria-label={t('languages.up', { language: name })}
                isDisabled={index === 0}
                onPress={() => move(index, -1)}
              >
                <span className={styles.upward}>
                  <Icon name="down" />
                </span>
              </Button>
              <Button
                look="quiet"
                data-act="down"
                aria-label={t('languages.down', { language: name })}
                isDisabled={index === languages.length - 1}
                onPress={() => move(index, 1)}
              >
                <Icon name="down" />
              </Button>
              <Button
                look="quiet"
                data-act="remove"
                aria-label={t('languages.remove', { language: name })}
                onPress={() => remove(language, index)}
              >
                <Icon name="close" />
              </Button>
            </span>
            <span className={styles.review}>
              {row ? <ReviewMark review={row.review} /> : null}
              <Button
                look="quiet"
                className={styles.wording ?? ''}
                aria-label={t('languages.wording', { language: name })}
                onPress={() => go({ at: 'flyers', what: 'texts', template, language })}
              >
                {t('tab.texts')}
              </Button>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
