import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './Trouble.module.css';

/** Catches a screen that broke while drawing, and says so instead of leaving an empty window. */
export class Trouble extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Message onAgain={() => this.setState({ broken: false })} /> : this.props.children;
  }
}

function Message({ onAgain }: { readonly onAgain: () => void }) {
  const { t } = useTranslation('nav');
  return (
    <div className={styles.trouble}>
      <Notice
        kind="warn"
        announce="now"
        word={t('trouble.title')}
        actions={<Button onPress={onAgain}>{t('trouble.again')}</Button>}
      >
        {t('trouble.text')}
      </Notice>
    </div>
  );
}
