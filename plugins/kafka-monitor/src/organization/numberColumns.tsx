import { Link } from '@backstage/ui';
import { HealthCounts } from '@kafka-monitor/plugin-kafka-monitor-common';
import { DataColumn, Translate } from '../shared';
import { HealthNumbers } from './HealthNumbers';

/** A team or business cluster, as far as its numbers go. */
interface Numbered {
  id: string;
  name: string;
  counts: HealthCounts;
  openFailures: number;
}

/** Where the connectors and failures behind the numbers are listed. */
export interface NumberHrefs {
  connectors: (name: string, health: string) => string;
  failures: (name: string) => string;
}

/** Connectors by health, how many of them fail, and open failures. */
export function numberColumns<T extends Numbered>(
  t: Translate,
  hrefs: NumberHrefs,
): DataColumn<T>[] {
  return [
    {
      id: 'connectors',
      label: t('organization.column.connectors'),
      isSortable: true,
      cell: row => (
        <HealthNumbers
          counts={row.counts}
          hrefOf={health => hrefs.connectors(row.name, health)}
        />
      ),
    },
    {
      id: 'failing',
      label: t('organization.column.failing'),
      isSortable: true,
      isShort: true,
      cell: row => row.counts.failed + row.counts.degraded,
    },
    {
      id: 'openFailures',
      label: t('organization.column.openFailures'),
      isShort: true,
      cell: row =>
        row.openFailures > 0 ? (
          <Link href={hrefs.failures(row.name)}>{row.openFailures}</Link>
        ) : (
          0
        ),
    },
  ];
}
