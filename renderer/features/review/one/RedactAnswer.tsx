import { useMemo, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import styles from './Answer.module.css';
import type { DeskProps } from './AnswerDesk.tsx';
import { useUnsaved } from './unsaved.ts';
import { piecesOf, redacted } from './words.ts';

/** Marks words to take out of an answer, and shows what stays of it. */
export function RedactAnswer({ answer, language, onWord, onClose }: DeskProps) {
  const { t, i18n } = useTranslation('review');
  const pieces = useMemo(() => piecesOf(answer.raw, language ?? i18n.language), [answer.raw, language, i18n.language]);
  const [out, setOut] = useState<ReadonlySet<number>>(new Set());
  const left = redacted(pieces, out);
  const save = () => {
    onWord({ redaction: left });
    onClose();
  };
  useUnsaved(out.size > 0, save);
  return (
    <Panel
      level={3}
      title={t('redact.title')}
      onClose={onClose}
      actions={
        <>
          {answer.redaction === null ? null : (
            <Button
              onPress={() => {
                onWord({ redaction: null });
                onClose();
              }}
            >
              {t('redact.back')}
            </Button>
          )}
          <Button onPress={() => setOut(new Set(pieces.flatMap(({ word }, at) => (word ? [at] : []))))}>
            {t('redact.all')}
          </Button>
          <Button look="primary" isDisabled={out.size === 0} onPress={save}>
            {t('redact.save')}
          </Button>
        </>
      }
    >
      <p>{t('redact.how')}</p>
      <ToggleButtonGroup
        className={styles.pieces ?? ''}
        aria-label={t('redact.words')}
        selectionMode="multiple"
        selectedKeys={[...out].map(String)}
        onSelectionChange={(keys) => setOut(new Set([...keys].map(Number)))}
      >
        {pieces.map(({ text, word }, at) =>
          word ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a word is known by its place
            <ToggleButton key={at} id={String(at)} className={styles.piece ?? ''}>
              {text}
            </ToggleButton>
          ) : text.trim() === '' ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <span key={at}>{text}</span>
          ),
        )}
      </ToggleButtonGroup>
      <div role="status">
        {out.size === 0 ? (
          <p className={styles.soft}>{t('redact.none')}</p>
        ) : (
          <>
            <strong>{t('redact.stays')}</strong>
            <p className={styles.words} dir="auto" lang={language ?? undefined}>
              {left}
            </p>
          </>
        )}
      </div>
    </Panel>
  );
}
