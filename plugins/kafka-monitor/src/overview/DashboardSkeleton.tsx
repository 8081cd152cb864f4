import { Skeleton } from '@backstage/ui';
import { useTexts } from '../shared';
import styles from './Dashboard.module.css';

/** The dashboard's shape, before there is anything to show. */
export function DashboardSkeleton() {
  const { t } = useTexts();
  return (
    <div role="status" aria-label={t('shared.state.loading')}>
      <div className={styles.tiles}>
        {Array.from({ length: 5 }, (_, tile) => (
          <Skeleton key={tile} height={72} />
        ))}
      </div>
      <div className={styles.columns}>
        {Array.from({ length: 4 }, (_, part) => (
          <Skeleton key={part} height={220} />
        ))}
      </div>
    </div>
  );
}
