import { AboutYou } from './AboutYou.tsx';
import { Backup } from './Backup.tsx';
import { Disclosures } from './Disclosures.tsx';
import { Keys } from './Keys.tsx';
import { Look } from './Look.tsx';
import styles from './Settings.module.css';

/** Few settings, each with its reason; what is chosen holds at once. */
export function Settings() {
  return (
    <div className={styles.settings}>
      <Look />
      <AboutYou />
      <Keys />
      <Backup />
      <Disclosures />
    </div>
  );
}
