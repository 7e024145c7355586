import { useTranslation } from 'react-i18next';
import type { Output } from '../../../preload/contract/index.ts';
import { Notice } from '../../ui/Notice.tsx';
import steps from '../../ui/Steps.module.css';

const NUMBERS = ['removed', 'restored', 'kept'] as const;

/** What taking an import back did, in numbers. */
export function UndoneNotice({ undone }: { readonly undone: Output<'imports.undo'> }) {
  const { t } = useTranslation('imports');
  return (
    <Notice kind="good" word={t('undone.title')} announce="polite">
      <ul className={steps.plain}>
        {NUMBERS.filter((key) => undone[key] > 0).map((key) => (
          <li key={key}>{t(`undone.${key}`, { count: undone[key] })}</li>
        ))}
      </ul>
    </Notice>
  );
}
