import { Mute } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMemo } from 'react';
import {
  Age,
  DataColumn,
  DataTable,
  personName,
  TwoLines,
  Until,
  useTexts,
} from '../../shared';
import { EndMuteButton } from '../EndMuteButton';
import { ScopeName } from './ScopeName';

/** When a mute ends by itself, or has ended, and by whom. */
function End(props: { mute: Mute }) {
  const { active, until, endedAt, endedBy } = props.mute;
  const { t } = useTexts();
  if (active) {
    return <Until at={until} />;
  }
  const time = <Age key="time" at={endedAt ?? until} />;
  return (
    <span>
      {endedBy === null
        ? t('mutes.ended', { time })
        : t('mutes.endedBy', { time, who: personName(endedBy) })}
    </span>
  );
}

/** A row per mute; without items a skeleton. */
export function MutesTable(props: { items: Mute[] | undefined }) {
  const { t } = useTexts();
  const columns = useMemo(
    (): DataColumn<Mute>[] => [
      {
        id: 'scope',
        label: t('mutes.column.scope'),
        isRowHeader: true,
        cell: row => <ScopeName scope={row.scope} />,
      },
      {
        id: 'reason',
        label: t('mutes.column.reason'),
        isWide: true,
        cell: row => row.reason,
      },
      {
        id: 'by',
        label: t('mutes.column.by'),
        cell: row => (
          <TwoLines
            first={personName(row.createdBy)}
            second={<Age at={row.createdAt} />}
          />
        ),
      },
      {
        id: 'until',
        label: t('mutes.column.until'),
        cell: row => <End mute={row} />,
      },
      {
        id: 'held',
        label: t('mutes.column.held'),
        isShort: true,
        cell: row => String(row.held),
      },
      {
        id: 'end',
        label: t('mutes.column.end'),
        cell: row => <EndMuteButton mute={row} />,
      },
    ],
    [t],
  );
  return (
    <DataTable
      label={t('mutes.tableLabel')}
      columns={columns}
      items={props.items}
      isMuted={row => !row.active}
    />
  );
}
