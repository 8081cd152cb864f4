import { PlatformProvider, usePlatformOfAddress } from '../platform';
import { FreshnessLine } from './FreshnessLine';
import { SyncNowButton } from './SyncNowButton';
import styles from './environments.module.css';

/** Freshness and *Sync now*, at the right of the plugin's header. */
export function EnvironmentsHeaderAction() {
  const platform = usePlatformOfAddress();
  return (
    <PlatformProvider platform={platform}>
      <div className={styles.headerAction}>
        <FreshnessLine />
        <SyncNowButton />
      </div>
    </PlatformProvider>
  );
}
