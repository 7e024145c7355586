import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../../../preload/contract/formKinds.ts';
import type { Share } from '../../../../preload/contract/responseKinds.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import styles from './Write.module.css';

const SHARES = ['yes', 'no', 'unsaid'] as const;

/** "May it be known?" beneath an answer. */
export function ShareLine(props: {
  readonly ref: Ref<HTMLDivElement>;
  readonly question: Question;
  readonly value: Share;
  readonly onChange: (share: Share) => void;
}) {
  const { ref, question, value, onChange } = props;
  const { t } = useTranslation('answersIn');
  const label = t(`share.${question.audience}`);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the radio group in it names itself; this only takes the keys
    <div ref={ref} tabIndex={-1} className={styles.share} role="group" aria-label={label}>
      <RadioGroup
        row
        label={label}
        options={SHARES.map((id) => ({
          id,
          label: t(`share.say.${id}`),
          ...(id === 'unsaid' ? {} : { picture: <kbd className={styles.key}>{id === 'yes' ? 'Y' : 'N'}</kbd> }),
        }))}
        value={value}
        onChange={onChange}
      />
    </div>
  );
}
