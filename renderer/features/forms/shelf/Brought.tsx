import { useTranslation } from 'react-i18next';
import type { Form } from '../../../../preload/contract/formKinds.ts';
import type { WorkbookNote } from '../../../../preload/contract/forms.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import type { Go } from '../../../ui/places.ts';
import styles from './Shelf.module.css';

/** What a workbook became, and what of it was not kept or kept otherwise, each named by where it stands. */
export function Brought(props: {
  readonly form: Form;
  readonly notes: readonly WorkbookNote[];
  readonly go: Go;
  readonly onClose: () => void;
}) {
  const { form, notes, go, onClose } = props;
  const { t } = useTranslation('forms');
  const { number } = useFormats();
  const where = ({ sheet, row, column }: WorkbookNote): string => {
    const name = t(`sheet.${sheet}`);
    if (row !== null && column !== '') return t('brought.cell', { sheet: name, row: number(row), column });
    if (row !== null) return t('brought.row', { sheet: name, row: number(row) });
    return column === '' ? t('brought.sheet', { sheet: name }) : t('brought.column', { sheet: name, column });
  };
  return (
    <Panel
      title={t('brought.title', { name: form.name })}
      onClose={onClose}
      actions={
        <Button look="primary" onPress={() => go({ at: 'answers', what: 'forms', form: form.id })}>
          {t('brought.open')}
        </Button>
      }
    >
      <p>{t('brought.questions', { count: form.questions.filter(({ type }) => type !== 'note').length })}</p>
      <p>{t('brought.notes', { count: notes.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling list has to be reachable by keyboard */}
      <ul className={styles.notes} tabIndex={0} aria-label={t('brought.label')}>
        {notes.map((note, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two may read alike, and only their order tells them apart
          <li key={at}>
            <span className={styles.soft}>{where(note)}</span>
            <span>{t(`note.${note.what}`)}</span>
            {note.said && note.said !== note.column ? (
              <q>
                <bdi>{note.said}</bdi>
              </q>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
