import { Link } from '@backstage/ui';
import { Overview } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useLanguage, useTexts } from '../shared';
import { tileList } from './tileList';
import { useListHrefs } from './useListHrefs';
import dashboard from './Dashboard.module.css';
import styles from './Tiles.module.css';

/** The totals; each leads to the connectors that it counts. */
export function Tiles(props: { overview: Overview }) {
  const { t } = useTexts();
  const language = useLanguage();
  const hrefs = useListHrefs();
  return (
    <nav aria-label={t('overview.tiles')} className={dashboard.tiles}>
      {tileList(props.overview).map(({ kind, health, count, tone }) => (
        <Link
          key={kind}
          href={hrefs.connectors({ health })}
          standalone
          className={styles.tile}
        >
          <span className={styles.number} data-tone={tone}>
            {count.toLocaleString(language)}
          </span>{' '}
          <span className={styles.label}>{t(`overview.tile.${kind}`)}</span>
        </Link>
      ))}
    </nav>
  );
}
