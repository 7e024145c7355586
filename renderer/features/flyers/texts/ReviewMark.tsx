import { useTranslation } from 'react-i18next';
import type { Review } from '../../../../preload/contract/flyerText.ts';
import { useFormats } from '../../../i18n/format.ts';
import { Icon, type IconName } from '../../../ui/Icon.tsx';
import styles from './Texts.module.css';

const SHAPES = { draft: 'edit', machine: 'note', needsReview: 'warn', approved: 'check' } as const satisfies Record<
  Review['state'],
  IconName
>;

/** How far a text can be trusted, in words and shape. */
export function ReviewMark({ review }: { readonly review: Review }) {
  const { t } = useTranslation('flyerTexts');
  const format = useFormats();
  const words =
    review.state === 'approved'
      ? t('review.approved', { name: review.by, day: review.on ? format.day(review.on) : '' })
      : t(`review.${review.state}`);
  return (
    <span className={styles.mark} data-state={review.state}>
      <Icon name={SHAPES[review.state]} /> {words}
    </span>
  );
}
