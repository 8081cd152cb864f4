import {
  Environment,
  TopicItem,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ReactNode, useMemo } from 'react';
import { usePlatform } from '../../platform';
import { DataTable, useTexts } from '../../shared';
import { topicColumns } from './topicColumns';
import { TopicListState } from './topicListState';

/** A page of topics; without items: its skeleton. */
export function TopicTable(props: {
  label: string;
  items?: TopicItem[];
  environments?: Environment[];
  sort?: TopicListState['sort'];
  onSort?: (sort: TopicListState['sort']) => void;
  isStale?: boolean;
  empty?: ReactNode;
}) {
  const { items, environments, sort, onSort } = props;
  const { t } = useTexts();
  const { topicHref, connectorsHref } = usePlatform();
  const rows = useMemo(
    () =>
      items?.map(item => ({
        ...item,
        id: `${item.pattern ? 'pattern' : 'name'} ${item.topic}`,
      })),
    [items],
  );
  const columns = useMemo(
    () =>
      topicColumns(t, {
        topicHref,
        connectorsHref,
        titleOf: name =>
          environments?.find(each => each.name === name)?.title ?? name,
      }),
    // The hrefs are new functions each time and never others.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [t, environments],
  );
  return (
    <DataTable
      label={props.label}
      columns={columns}
      items={rows}
      isStale={props.isStale}
      sort={
        sort && {
          column: sort.field,
          direction: sort.descending ? 'descending' : 'ascending',
        }
      }
      onSortChange={({ column, direction }) =>
        onSort?.({
          field: column as TopicListState['sort']['field'],
          descending: direction === 'descending',
        })
      }
      empty={props.empty}
    />
  );
}
