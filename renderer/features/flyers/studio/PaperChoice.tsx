import { useTranslation } from 'react-i18next';
import { FLYER_PAPERS, type Flyer } from '../../../../preload/contract/flyerKinds.ts';
import { RadioGroup } from '../../../ui/RadioGroup.tsx';
import { asked, layoutShown, layoutsFor } from './choices.ts';
import { LayoutDrawing, PaperDrawing } from './Drawings.tsx';
import type { Choose } from './useFlyer.ts';

const TABS = ['8', '10'] as const;

/** On which paper, and how the languages stand on it. */
export function PaperChoice(props: {
  readonly flyer: Flyer;
  readonly choose: Choose;
  readonly forHouseholds: boolean;
}) {
  const { flyer, choose, forHouseholds } = props;
  const { t } = useTranslation('flyers');
  const several = forHouseholds || flyer.languages.length > 1;
  return (
    <>
      <RadioGroup
        label={t('paper.label')}
        options={FLYER_PAPERS.map((id) => ({
          id,
          label: t(`paper.${id}`),
          picture: <PaperDrawing paper={id} />,
        }))}
        value={flyer.paper}
        onChange={(paper) => choose({ paper })}
      />
      {asked(flyer.template).layout ? (
        <RadioGroup
          label={t('layout.label')}
          options={layoutsFor(flyer, forHouseholds).map((id) => ({
            id,
            label: t(id === 'onePerLanguage' && !several ? 'layout.whole' : `layout.${id}`),
            picture: <LayoutDrawing layout={id} />,
          }))}
          value={layoutShown(flyer, forHouseholds)}
          onChange={(layout) => choose({ layout })}
        />
      ) : null}
      {asked(flyer.template).layout && flyer.layout === 'tearOff' ? (
        <RadioGroup
          label={t('tabs.label')}
          row
          options={TABS.map((id) => ({ id, label: t(`tabs.${id}`) }))}
          value={`${flyer.tabs}`}
          onChange={(tabs) => choose({ tabs: tabs === '8' ? 8 : 10 })}
        />
      ) : null}
    </>
  );
}
