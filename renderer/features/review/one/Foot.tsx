import { useTranslation } from 'react-i18next';
import type { ReviewView } from '../../../../preload/contract/reviews.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import { Key, shortcut } from './Key.tsx';
import type { KeyName } from './keys.ts';
import styles from './Review.module.css';
import { openCount, takenFor } from './steps.ts';

interface FootProps {
  readonly view: ReviewView;
  readonly working: boolean;
  readonly onApprove: () => void;
  readonly onKey: (key: KeyName) => void;
}

/** What stands in the way, and what can be done with the whole. */
export function Foot({ view, working, onApprove, onKey }: FootProps) {
  const { t } = useTranslation('review');
  const formats = useFormats();
  const { blocks, response } = view;
  const open = openCount(response.answers);
  const ways = blocks.map((block) => t(`block.${block}`, { count: open }));
  const button = (key: KeyName, words: string, pressed?: boolean) => (
    <Button
      aria-keyshortcuts={shortcut(key)}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      onPress={() => onKey(key)}
    >
      {words}
      <Key of={key} />
    </Button>
  );
  return (
    <div className={styles.foot}>
      <p className={styles.ways}>
        {ways.length > 0 ? t('block.first', { list: formats.list(ways) }) : <Ready view={view} />}
      </p>
      <div className={styles.actions}>
        <Button look="primary" isPending={working} aria-keyshortcuts={shortcut('approve')} onPress={onApprove}>
          {t('act.approve')}
          <Key of="approve" />
        </Button>
        {open > 1 ? button('acceptAll', t('act.acceptAll')) : null}
        {button('issues', t('act.issues'), response.state === 'issues')}
        {button('callBack', t('act.callBack'))}
        {button('reject', t('act.reject'))}
        {button('later', t('act.later'))}
      </div>
    </div>
  );
}

/** That it can be approved, and for whom; somebody whom nobody chose yet is named too. */
function Ready({ view }: Pick<FootProps, 'view'>) {
  const { t } = useTranslation('review');
  const { id, name } = takenFor(view);
  const who = { name: name || t('nameless') };
  if (openCount(view.response.answers) === 0) return t(id === null ? 'foot.readyNew' : 'foot.readyKnown', who);
  return t(id === null ? 'foot.clearNew' : 'foot.clearKnown', who);
}
