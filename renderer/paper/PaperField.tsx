import { useTranslation } from 'react-i18next';
import type { Paper } from '../../preload/contract/flyerKinds.ts';
import { RadioGroup } from '../ui/RadioGroup.tsx';

const PAPERS: readonly Paper[] = ['letter', 'a4'];

/** Which paper lies in the printer. */
export function PaperField({ value, onChange }: { readonly value: Paper; readonly onChange: (paper: Paper) => void }) {
  const { t } = useTranslation('flyers');
  return (
    <RadioGroup
      label={t('paper.label')}
      row
      options={PAPERS.map((id) => ({ id, label: t(`paper.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  );
}
