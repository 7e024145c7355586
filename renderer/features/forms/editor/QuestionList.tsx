import { useEffect, useRef } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FormProblem } from '../../../../preload/contract/formKinds.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { asking, type Item, numberOf, wordsIn } from './draft.ts';
import styles from './Editor.module.css';
import type { Editor } from './useEditor.ts';

/** The questions in their order, after what stands above them. Alt with the arrow keys moves the chosen one. */
export function QuestionList(props: {
  readonly editor: Editor;
  readonly problems: readonly FormProblem[];
  readonly language: string;
}) {
  const { editor, problems, language } = props;
  const { t } = useTranslation('forms');
  const { number } = useFormats();
  const { now, at, item, move, hasMoved, choose } = editor;
  const first = now.languages[0] ?? language;
  const list = useRef<HTMLDivElement>(null);
  const chosen = at < 0 ? 'about' : String(editor.chosen);
  // biome-ignore lint/correctness/useExhaustiveDependencies: its place brings it into sight as much as the choice
  useEffect(() => {
    list.current?.querySelector(`[data-key="${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, at]);
  const movedTo = ({ id }: Item): string => {
    const of = number(asking(now.items));
    const place = numberOf(now.items, id);
    if (place !== null) return t('list.movedTo', { at: number(place), of });
    const next = now.items.slice(at).find((each) => each.question.type !== 'note');
    const before = next && numberOf(now.items, next.id);
    return before ? t('list.noteMoved', { question: number(before) }) : t('list.noteLast');
  };
  const mark = (found: readonly FormProblem[]) => {
    if (found.length === 0) return null;
    const must = found.some(({ mustMend }) => mustMend);
    return (
      <span className={must ? styles.must : styles.advice}>
        <Icon name={must ? 'warn' : 'note'} />
        {t(must ? 'list.must' : 'list.advice')}
      </span>
    );
  };
  return (
    <div
      className={styles.listed}
      onKeyDownCapture={(event) => {
        if (!event.altKey || at < 0 || !/^Arrow(Up|Down)$/.test(event.key)) return;
        event.preventDefault();
        event.stopPropagation();
        move(at, event.key === 'ArrowUp' ? at - 1 : at + 1);
      }}
    >
      <ListBox
        ref={list}
        aria-label={t('list.label')}
        className={styles.questions ?? ''}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[chosen]}
        onSelectionChange={(keys) => {
          const next = keys === 'all' ? undefined : [...keys][0];
          if (next !== undefined) choose(next === 'about' ? 'about' : Number(next));
        }}
      >
        <ListBoxItem id="about" textValue={t('about.title')} className={styles.question ?? ''}>
          <strong>{t('about.title')}</strong>
          {mark(problems.filter(({ question }) => question === null))}
        </ListBoxItem>
        {now.items.map(({ id, question }) => {
          const words = wordsIn(question.label, language, first) || t('list.noWords');
          const place = numberOf(now.items, id);
          return (
            <ListBoxItem key={id} id={String(id)} textValue={words} className={styles.question ?? ''}>
              <span className={styles.words}>
                {place === null ? null : <span className={styles.number}>{number(place)}</span>}
                <bdi>{words}</bdi>
              </span>
              <span className={styles.soft}>
                {[
                  t(`type.${question.type}`),
                  question.sensitivity === 'everyday' ? '' : t(`sensitivity.${question.sensitivity}`),
                  question.required ? t('question.required') : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {mark(problems.filter((problem) => problem.question === question.key))}
            </ListBoxItem>
          );
        })}
      </ListBox>
      <VisuallyHidden>
        <span role="status">{hasMoved && item ? movedTo(item) : ''}</span>
      </VisuallyHidden>
    </div>
  );
}
