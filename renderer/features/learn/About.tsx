import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../ui/Panel.tsx';
import { Fold } from './Fold.tsx';
import { LicenceText } from './LicenceText.tsx';
import { fontName, type Licences, readLicences } from './licences.ts';

/** Which version this is, and the licences of the app, its fonts and everything it is built from. */
export function About() {
  const { t } = useTranslation('learn');
  const [licences, setLicences] = useState<Licences | null>(null);
  useEffect(() => {
    let wanted = true;
    void readLicences().then((read) => wanted && setLicences(read));
    return () => {
      wanted = false;
    };
  }, []);
  if (!licences) return null;
  const { version, text, fonts, packages } = licences;
  return (
    <Panel title={t('about.title')}>
      <p>{t('about.version', { version })}</p>
      <p>{t('about.free')}</p>
      <Fold title={t('about.own')}>
        <LicenceText text={text} />
      </Fold>
      <Fold title={t('about.fonts', { count: fonts.length })}>
        <p>{t('about.fonts.why')}</p>
        {fonts.map((font) => (
          <Fold key={font.name} title={<bdi>{fontName(font.name)}</bdi>}>
            <LicenceText text={font.text} />
          </Fold>
        ))}
      </Fold>
      <Fold title={t('about.libraries', { count: packages.length })}>
        <p>{t('about.libraries.why')}</p>
        <p>{t('about.chromium')}</p>
        {packages.map((part) => (
          <Fold
            key={`${part.name} ${part.version}`}
            title={<bdi dir="ltr">{[part.name, part.version].filter(Boolean).join(' ')}</bdi>}
            aside={part.licence}
          >
            {part.text ? <LicenceText text={part.text} /> : <p>{t('about.noText', { licence: part.licence })}</p>}
          </Fold>
        ))}
      </Fold>
    </Panel>
  );
}
