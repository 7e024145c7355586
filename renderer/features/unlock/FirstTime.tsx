import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallFailed, call } from '../../bridge/client.ts';
import { useAct, useCall } from '../../bridge/hooks.ts';
import { type Language, languageOptions } from '../../i18n/languages.ts';
import { ownRegion } from '../../ui/regions.ts';
import { Select } from '../../ui/Select.tsx';
import { ChoosePassphrase } from './ChoosePassphrase.tsx';
import { Door } from './Door.tsx';
import { RecoveryStep } from './RecoveryStep.tsx';
import { SampleStep } from './SampleStep.tsx';
import { WhatIsKept } from './WhatIsKept.tsx';
import { type About, WhereYouAre } from './WhereYouAre.tsx';

type Step = 'kept' | 'passphrase' | 'where' | 'recovery' | 'sample';
const NUMBERED: readonly Step[] = ['kept', 'passphrase', 'where'];

/** Three calm steps to a roster of one's own, then a second key on paper and a look around. */
export function FirstTime({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('unlock');
  const [step, setStep] = useState<Step>('kept');
  const [passphrase, setPassphrase] = useState('');
  const [about, setAbout] = useState<About>({ region: ownRegion(), organizerName: '', organizerPhone: '' });
  const [failure, setFailure] = useState<CallFailed | null>(null);
  const [making, setMaking] = useState(false);

  const make = async () => {
    setMaking(true);
    setFailure(null);
    try {
      // When only the second of the two failed, trying again goes on from there.
      if (passphrase) await call('vault.create', { passphrase });
      setPassphrase('');
      await call('settings.set', about);
      setStep('recovery');
    } catch (error) {
      setFailure(error instanceof CallFailed ? error : new CallFailed('internal', {}));
    } finally {
      setMaking(false);
    }
  };

  const titles = {
    kept: 'welcome',
    passphrase: 'passphrase.title',
    where: 'where.title',
    recovery: 'recovery.title',
    sample: 'sample.title',
  } as const;
  const number = NUMBERED.indexOf(step) + 1;
  return (
    <Door
      title={t(titles[step])}
      above={number > 0 ? t('step', { step: number, steps: NUMBERED.length }) : null}
      corner={<LanguageChoice />}
      focusTitle={step !== 'kept'}
    >
      {step === 'kept' ? <WhatIsKept onNext={() => setStep('passphrase')} /> : null}
      {step === 'passphrase' ? (
        <ChoosePassphrase
          passphrase={passphrase}
          onChange={setPassphrase}
          onBack={() => setStep('kept')}
          onNext={() => setStep('where')}
        />
      ) : null}
      {step === 'where' ? (
        <WhereYouAre
          about={about}
          onChange={setAbout}
          onBack={() => setStep('passphrase')}
          onMake={() => void make()}
          making={making}
          failure={failure}
        />
      ) : null}
      {step === 'recovery' ? <RecoveryStep onDone={() => setStep('sample')} /> : null}
      {step === 'sample' ? <SampleStep onDone={onDone} /> : null}
    </Door>
  );
}

function LanguageChoice() {
  const { t } = useTranslation('unlock');
  const { data } = useCall('preferences.get', {});
  const set = useAct('preferences.set');
  return (
    <Select<Language>
      label={t('language')}
      options={languageOptions(data?.language)}
      value={data?.language ?? 'en'}
      onChange={(language) => set.mutate({ language })}
    />
  );
}
