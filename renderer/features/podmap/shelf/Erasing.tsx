import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';

/** Says what goes for good, and asks. */
export function Erasing(props: {
  readonly whose: string;
  readonly circles: number;
  readonly isPending: boolean;
  readonly onErase: () => void;
  readonly onKeep: () => void;
}) {
  const { whose, circles, isPending, onErase, onKeep } = props;
  const { t } = useTranslation('podmap');
  return (
    <Notice
      kind="warn"
      announce="polite"
      actions={
        <>
          <Button look="warn" isPending={isPending} onPress={onErase}>
            {t('erase.yes')}
          </Button>
          <Button onPress={onKeep}>{t('erase.no')}</Button>
        </>
      }
    >
      {t('erase.what', { whose, count: circles })}
    </Notice>
  );
}
