import {
  FailureKind,
  failureKinds,
  failureSortFields,
  FailureStatus,
  failureStatusSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { UrlStateCodec } from '../../routing/useUrlState';

/** Rows of a page. */
export const PAGE_SIZE = 50;

const ALL = 'all';
const statuses = failureStatusSchema.options;

/** What is shown unless the address says otherwise: all that is not over. */
export const defaultStatuses: FailureStatus[] = ['open', 'acknowledged'];

/** The filters that hold a list of plain texts. */
export const textFilters = [
  'environment',
  'connectCluster',
  'team',
  'cluster',
  'cause',
  'connector',
] as const;

/** @see textFilters */
export type TextFilter = (typeof textFilters)[number];

type SortField = (typeof failureSortFields)[number];

/** What the list of failures shows; all of it is in the address. */
export interface FailureListState extends Record<TextFilter, string[]> {
  /** Never empty. */
  status: FailureStatus[];
  kind: FailureKind[];
  flapping: boolean;
  search: string;
  /** ISO times; empty: not narrowed. */
  from: string;
  to: string;
  sort: { field: SortField; descending: boolean };
  /** Counted from 0; from 1 in the address. */
  page: number;
}

/** The list as it is without anything in the address: the worst first. */
export const initialFailureListState: FailureListState = {
  status: defaultStatuses,
  environment: [],
  connectCluster: [],
  team: [],
  cluster: [],
  cause: [],
  connector: [],
  kind: [],
  flapping: false,
  search: '',
  from: '',
  to: '',
  sort: { field: 'severity', descending: false },
  page: 0,
};

function known<T extends string>(
  values: readonly T[],
  texts: string[],
  fallback: T[],
): T[] {
  const found = values.filter(value => texts.includes(value));
  return found.length > 0 ? found : fallback;
}

function readSort(text: string | null): FailureListState['sort'] {
  const field = failureSortFields.find(
    each => each === text?.replace(/^-/, ''),
  );
  return field
    ? { field, descending: text?.startsWith('-') ?? false }
    : initialFailureListState.sort;
}

function readTime(text: string | null): string {
  return text && !Number.isNaN(Date.parse(text))
    ? new Date(text).toISOString()
    : '';
}

/** `field` or `-field`, as the API takes it. */
export function sortText(sort: FailureListState['sort']): string {
  return sort.descending ? `-${sort.field}` : sort.field;
}

/** Statuses as address and API take them; undefined: those of the start. */
function statusTexts(status: FailureStatus[]): string[] | undefined {
  if (status.length === statuses.length) {
    return [ALL];
  }
  return status.join() === defaultStatuses.join() ? undefined : status;
}

/**
 * The state of the list in the query of its address. What an old or mistyped
 * link says wrongly is left out, rather than making the API refuse the rest.
 */
export const failureListCodec: UrlStateCodec<FailureListState> = {
  read(params) {
    const all = (name: TextFilter) => [
      ...new Set(params.getAll(name).filter(Boolean)),
    ];
    const status = params.getAll('status');
    const page = params.get('page');
    return {
      status: status.includes(ALL)
        ? statuses
        : known(statuses, status, defaultStatuses),
      environment: all('environment'),
      connectCluster: all('connectCluster'),
      team: all('team'),
      cluster: all('cluster'),
      cause: all('cause').filter(cause => /^[0-9a-f]{1,64}$/.test(cause)),
      connector: all('connector'),
      kind: known(failureKinds, params.getAll('kind'), []),
      flapping: params.get('flapping') === 'true',
      search: params.get('search') ?? '',
      from: readTime(params.get('from')),
      to: readTime(params.get('to')),
      sort: readSort(params.get('sort')),
      page: page && /^[1-9]\d{0,6}$/.test(page) ? Number(page) - 1 : 0,
    };
  },

  write(state) {
    const params = new URLSearchParams();
    for (const value of statusTexts(state.status) ?? []) {
      params.append('status', value);
    }
    for (const name of [...textFilters, 'kind'] as const) {
      for (const value of state[name]) {
        params.append(name, value);
      }
    }
    if (state.flapping) {
      params.set('flapping', 'true');
    }
    for (const name of ['search', 'from', 'to'] as const) {
      if (state[name]) {
        params.set(name, state[name]);
      }
    }
    if (sortText(state.sort) !== sortText(initialFailureListState.sort)) {
      params.set('sort', sortText(state.sort));
    }
    if (state.page > 0) {
      params.set('page', String(state.page + 1));
    }
    return params;
  },
};

/** The state as the filter of the API, without page and sort. */
export function filterOf(state: FailureListState) {
  const { sort: _sort, page: _page, ...filter } = state;
  return {
    ...filter,
    flapping: filter.flapping || undefined,
    search: filter.search || undefined,
    from: filter.from || undefined,
    to: filter.to || undefined,
  };
}

/** Whether anything besides statuses, page and sort narrows the list. */
export function isFiltered(state: FailureListState): boolean {
  return (
    state.kind.length > 0 ||
    state.flapping ||
    Boolean(state.search || state.from || state.to) ||
    textFilters.some(name => state[name].length > 0)
  );
}
