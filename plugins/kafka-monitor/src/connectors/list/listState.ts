import {
  BulkResultStatus,
  bulkResultStatusSchema,
  connectorSortFields,
  ConnectorType,
  connectorTypeSchema,
  ListedHealth,
  listedHealthSchema,
  parseConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { UrlStateCodec } from '../../routing/useUrlState';

/** Rows of a page. */
export const PAGE_SIZE = 50;
/** Characters of a ref that the API takes. */
const MAX_REF = 2_200;

/** The filters that hold a list of values. */
export const listFilters = [
  'environment',
  'connectCluster',
  'health',
  'team',
  'cluster',
  'dbms',
  'type',
  'connectorClass',
  'topic',
  'ref',
] as const;

/** @see listFilters */
export type ListFilter = (typeof listFilters)[number];

type SortField = (typeof connectorSortFields)[number];

/** What the list of connectors shows; all of it is in the address. */
export interface ListState {
  environment: string[];
  connectCluster: string[];
  health: ListedHealth[];
  team: string[];
  cluster: string[];
  dbms: string[];
  type: ConnectorType[];
  connectorClass: string[];
  topic: string[];
  /** Connector refs, `*` standing for any characters of one of their parts. */
  ref: string[];
  /** Undefined: critical or not. */
  critical: boolean | undefined;
  /** Whether it has both a team and a business cluster; undefined: either. */
  assigned: boolean | undefined;
  search: string;
  sort: { field: SortField; descending: boolean };
  /** Counted from 0; from 1 in the address. */
  page: number;
  /** Id of the bulk operation that is shown in place of the list. */
  operation: string | undefined;
  /** The only results of it that are shown. */
  result: BulkResultStatus | undefined;
  /** What is shown in place of the list. */
  view: 'rules' | undefined;
}

/** The list as it is without anything in the address: the abnormal first. */
export const initialListState: ListState = {
  environment: [],
  connectCluster: [],
  health: [],
  team: [],
  cluster: [],
  dbms: [],
  type: [],
  connectorClass: [],
  topic: [],
  ref: [],
  critical: undefined,
  assigned: undefined,
  search: '',
  sort: { field: 'health', descending: false },
  page: 0,
  operation: undefined,
  result: undefined,
  view: undefined,
};

function isSortField(text: string): text is SortField {
  return (connectorSortFields as readonly string[]).includes(text);
}

function readSort(text: string | null): ListState['sort'] {
  const field = text?.replace(/^-/, '') ?? '';
  return isSortField(field)
    ? { field, descending: text?.startsWith('-') ?? false }
    : initialListState.sort;
}

function readPage(text: string | null): number {
  return text && /^[1-9]\d{0,6}$/.test(text) ? Number(text) - 1 : 0;
}

function readFlag(text: string | null): boolean | undefined {
  return text === 'true' || text === 'false' ? text === 'true' : undefined;
}

/** `field` or `-field`, as the API takes it. */
export function sortText(sort: ListState['sort']): string {
  return sort.descending ? `-${sort.field}` : sort.field;
}

/**
 * The state of the list in the query of its address. What an old or mistyped
 * link says wrongly is left out, rather than making the API refuse the rest.
 */
export const listStateCodec: UrlStateCodec<ListState> = {
  read(params) {
    const all = (name: ListFilter) => [
      ...new Set(params.getAll(name).filter(Boolean)),
    ];
    return {
      environment: all('environment'),
      connectCluster: all('connectCluster'),
      health: all('health').flatMap(
        value => listedHealthSchema.safeParse(value).data ?? [],
      ),
      team: all('team'),
      cluster: all('cluster'),
      dbms: all('dbms'),
      type: all('type').flatMap(
        value => connectorTypeSchema.safeParse(value).data ?? [],
      ),
      connectorClass: all('connectorClass'),
      topic: all('topic'),
      ref: all('ref').filter(
        ref => ref.length <= MAX_REF && parseConnectorRef(ref) !== undefined,
      ),
      critical: readFlag(params.get('critical')),
      assigned: readFlag(params.get('assigned')),
      search: params.get('search') ?? '',
      sort: readSort(params.get('sort')),
      page: readPage(params.get('page')),
      operation: params.get('operation') || undefined,
      result: bulkResultStatusSchema.safeParse(params.get('result')).data,
      view: params.get('view') === 'rules' ? 'rules' : undefined,
    };
  },

  write(state) {
    const params = new URLSearchParams();
    for (const name of listFilters) {
      for (const value of state[name]) {
        params.append(name, value);
      }
    }
    for (const name of ['critical', 'assigned'] as const) {
      if (state[name] !== undefined) {
        params.set(name, String(state[name]));
      }
    }
    if (state.search) {
      params.set('search', state.search);
    }
    const sort = sortText(state.sort);
    if (sort !== sortText(initialListState.sort)) {
      params.set('sort', sort);
    }
    if (state.page > 0) {
      params.set('page', String(state.page + 1));
    }
    if (state.operation) {
      params.set('operation', state.operation);
    }
    if (state.operation && state.result) {
      params.set('result', state.result);
    }
    if (state.view) {
      params.set('view', state.view);
    }
    return params;
  },
};

/** The state as the filter of the API, without what is no filter. */
export function filterOf(state: ListState) {
  const {
    sort: _sort,
    page: _page,
    operation: _operation,
    result: _result,
    view: _view,
    ...filter
  } = state;
  return filter;
}

/** The address of the list in this state, below its path. */
export function listHref(connectorsHref: string, state: ListState): string {
  const query = listStateCodec.write(state).toString();
  return query ? `${connectorsHref}?${query}` : connectorsHref;
}

/** Whether it is narrowed by anything but whether connectors are assigned. */
export function isFilteredFurther(state: ListState): boolean {
  return (
    state.search !== '' ||
    state.critical !== undefined ||
    listFilters.some(name => state[name].length > 0)
  );
}

/** Whether anything but page and sort narrows the list. */
export function isFiltered(state: ListState): boolean {
  return isFilteredFurther(state) || state.assigned !== undefined;
}
