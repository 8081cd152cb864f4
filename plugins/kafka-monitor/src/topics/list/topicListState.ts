import { topicSortFields } from '@kafka-monitor/plugin-kafka-monitor-common';
import { UrlStateCodec } from '../../routing/useUrlState';

/** Rows of a page. */
export const PAGE_SIZE = 50;

/** Ways of use that the list can be narrowed to, besides all. */
export const usages = [
  'written-only',
  'read-only',
  'both',
  'orphaned',
] as const;
/** Names, patterns, or both of them. */
export const kinds = ['names', 'patterns'] as const;

/** The filters that hold a list of plain texts. */
export const textFilters = [
  'environment',
  'connectCluster',
  'team',
  'cluster',
] as const;

/** @see textFilters */
export type TextFilter = (typeof textFilters)[number];

type SortField = (typeof topicSortFields)[number];

/** What the list of topics shows; all of it is in the address. */
export interface TopicListState extends Record<TextFilter, string[]> {
  search: string;
  usage: (typeof usages)[number] | undefined;
  kind: (typeof kinds)[number] | undefined;
  /** Also what is no data. */
  internal: boolean;
  sort: { field: SortField; descending: boolean };
  /** Counted from 0; from 1 in the address. */
  page: number;
}

/** The list as it is without anything in the address. */
export const initialTopicListState: TopicListState = {
  environment: [],
  connectCluster: [],
  team: [],
  cluster: [],
  search: '',
  usage: undefined,
  kind: undefined,
  internal: false,
  sort: { field: 'topic', descending: false },
  page: 0,
};

/** `field` or `-field`, as address and API take it. */
export function sortText(
  sort: TopicListState['sort'],
): SortField | `-${SortField}` {
  return sort.descending ? `-${sort.field}` : sort.field;
}

/**
 * The state of the list in the query of its address. What an old or mistyped
 * link says wrongly is left out, rather than making the API refuse the rest.
 */
export const topicListCodec: UrlStateCodec<TopicListState> = {
  read(params) {
    const all = (name: TextFilter) => [
      ...new Set(params.getAll(name).filter(Boolean)),
    ];
    const sort = params.get('sort') ?? '';
    const field = topicSortFields.find(each => each === sort.replace(/^-/, ''));
    const page = params.get('page') ?? '';
    return {
      environment: all('environment'),
      connectCluster: all('connectCluster'),
      team: all('team'),
      cluster: all('cluster'),
      search: params.get('search') ?? '',
      usage: usages.find(each => each === params.get('usage')),
      kind: kinds.find(each => each === params.get('kind')),
      internal: params.get('internal') === 'true',
      sort: {
        field: field ?? 'topic',
        descending: field !== undefined && sort.startsWith('-'),
      },
      page: /^[1-9]\d{0,6}$/.test(page) ? Number(page) - 1 : 0,
    };
  },

  write(state) {
    const params = new URLSearchParams();
    for (const name of textFilters) {
      for (const value of state[name]) {
        params.append(name, value);
      }
    }
    for (const name of ['search', 'usage', 'kind'] as const) {
      const value = state[name];
      if (value) {
        params.set(name, value);
      }
    }
    if (state.internal) {
      params.set('internal', 'true');
    }
    if (sortText(state.sort) !== 'topic') {
      params.set('sort', sortText(state.sort));
    }
    if (state.page > 0) {
      params.set('page', String(state.page + 1));
    }
    return params;
  },
};

/** The filters of the address as the API takes them. */
export function filterOf(state: TopicListState) {
  const { sort: _sort, page: _page, kind, ...filter } = state;
  return {
    ...filter,
    search: filter.search || undefined,
    internal: filter.internal || undefined,
    pattern: kind && kind === 'patterns',
  };
}

/** Whether anything besides page and sort narrows the list. */
export function isFiltered(state: TopicListState): boolean {
  return Boolean(
    state.search ||
      state.usage ||
      state.kind ||
      textFilters.some(name => state[name].length > 0),
  );
}
