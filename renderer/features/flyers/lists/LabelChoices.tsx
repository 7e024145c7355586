import { useTranslation } from 'react-i18next';
import { LABEL_STOCKS } from '../../../../preload/contract/flyerKinds.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import type { Choices, LabelList } from './choices.ts';
import styles from './Lists.module.css';
import { StartPicker } from './StartPicker.tsx';
import { labelsOn } from './stocks.ts';

/** Millimetres that a print can be moved, each way. */
const FARTHEST = 5;

/** The sheet of labels: which one, where it begins, and whether the printer draws it in straight. */
export function LabelChoices(props: {
  readonly list: LabelList;
  readonly choices: Choices;
  readonly choose: (changed: Partial<Choices>) => void;
  readonly testing: boolean;
  readonly onTest: (testing: boolean) => void;
}) {
  const { list, choices, choose, testing, onTest } = props;
  const { t } = useTranslation('lists');
  const stock = choices.stocks[list];
  const nudged = (side: 'x' | 'y') => (millimetres: number) =>
    choose({ nudge: { ...choices.nudge, [side]: millimetres } });
  const nudge = { min: -FARTHEST, max: FARTHEST, step: 0.5, decimals: 1 };
  return (
    <>
      <RadioGroup
        label={t('stock.label')}
        hint={t('stock.hint')}
        options={LABEL_STOCKS.map((id) => ({ id, label: t(`stock.${id}`) }))}
        value={stock}
        onChange={(next) => choose({ stocks: { ...choices.stocks, [list]: next } })}
      />
      <StartPicker
        stock={stock}
        value={Math.min(choices.startAt, labelsOn(stock))}
        onChange={(startAt) => choose({ startAt })}
      />
      <Notice
        kind="note"
        word={t('alignment.title')}
        actions={<Button onPress={() => onTest(!testing)}>{t(testing ? 'alignment.back' : 'alignment.button')}</Button>}
      >
        {t('alignment.explain')}
      </Notice>
      <fieldset className={styles.nudge}>
        <legend className={styles.legend}>{t('nudge.label')}</legend>
        <p className={styles.hint}>{t('nudge.hint')}</p>
        <NumberField label={t('nudge.right')} value={choices.nudge.x} onChange={nudged('x')} {...nudge} />
        <NumberField label={t('nudge.down')} value={choices.nudge.y} onChange={nudged('y')} {...nudge} />
      </fieldset>
    </>
  );
}
