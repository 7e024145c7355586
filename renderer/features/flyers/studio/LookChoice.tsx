import { useTranslation } from 'react-i18next';
import { type Flyer, SIGNS } from '../../../../preload/contract/flyerKinds.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { CheckboxGroup } from '../../../ui/CheckboxGroup.tsx';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { asked } from './choices.ts';
import styles from './Studio.module.css';
import type { Choose } from './useFlyer.ts';

const SIZES = ['12', '14', '18'] as const;

/** How large, in colour or not, and which of the signs. */
export function LookChoice({ flyer, choose }: { readonly flyer: Flyer; readonly choose: Choose }) {
  const { t } = useTranslation('flyers');
  const { signs } = asked(flyer.template);
  return (
    <>
      {signs ? (
        <CheckboxGroup
          label={t('signs.label')}
          hint={t('signs.hint')}
          options={SIGNS.map((id) => ({ id, label: t(`signs.${id}`) }))}
          values={flyer.signs}
          // One sign at least: with the last one taken away it stays as it was.
          onChange={(next) => choose({ signs: next.length > 0 ? next : flyer.signs })}
        />
      ) : null}
      <RadioGroup
        label={t('size.label')}
        options={SIZES.map((id) => ({ id, label: t(`size.${id}`) }))}
        value={`${flyer.textSize}`}
        onChange={(size) => choose({ textSize: size === '12' ? 12 : size === '18' ? 18 : 14 })}
      />
      <div>
        <Checkbox isSelected={flyer.blackAndWhite} onChange={(blackAndWhite) => choose({ blackAndWhite })}>
          {t('blackAndWhite.label')}
        </Checkbox>
        <p className={styles.hint}>{t('blackAndWhite.hint')}</p>
      </div>
    </>
  );
}
