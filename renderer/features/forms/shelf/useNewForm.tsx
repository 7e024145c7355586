import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppLanguage } from '../../../../preload/contract/flyerKinds.ts';
import type { Form } from '../../../../preload/contract/formKinds.ts';
import type { WorkbookNote } from '../../../../preload/contract/forms.ts';
import { useAct } from '../../../bridge/hooks.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Go } from '../../../ui/places.ts';

/** The ways to a new questionnaire, and what a workbook that was brought became. */
export function useNewForm(go: Go, isFirst: boolean) {
  const { t, i18n } = useTranslation('forms');
  const make = useAct('forms.make');
  const bring = useAct('forms.bring');
  const [brought, setBrought] = useState<{ form: Form; notes: readonly WorkbookNote[] } | null>(null);
  const working = make.isPending || bring.isPending;
  const open = ({ id }: Form) => go({ at: 'answers', what: 'forms', form: id });
  const buttons = (
    <>
      <Button
        look={isFirst ? 'primary' : 'secondary'}
        isDisabled={working}
        onPress={() => make.mutate({ from: { what: 'standard' } }, { onSuccess: open })}
      >
        {t('shelf.standard')}
      </Button>
      <Button
        isDisabled={working}
        onPress={() =>
          make.mutate(
            { from: { what: 'empty', language: AppLanguage.catch('en').parse(i18n.language) } },
            { onSuccess: open },
          )
        }
      >
        {t('shelf.new')}
      </Button>
      <Button
        isDisabled={make.isPending}
        isPending={bring.isPending}
        onPress={() =>
          bring.mutate(
            {},
            { onSuccess: ({ form, notes }) => form && (notes.length > 0 ? setBrought({ form, notes }) : open(form)) },
          )
        }
      >
        {t('shelf.bring')}
      </Button>
    </>
  );
  return { buttons, brought, closeBrought: () => setBrought(null), error: make.error ?? bring.error };
}
