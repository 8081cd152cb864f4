import { UrlStateCodec } from '../routing/useUrlState';

/** Rows of a page. */
export const PAGE_SIZE = 50;

/** What a list of teams or business clusters shows; all of it is in the address. */
export interface OrganizationListState<F extends string> {
  search: string;
  /** Deleted ones only; teams alone have any. */
  deleted: boolean;
  sort: { field: F; descending: boolean };
  /** Counted from 0; from 1 in the address. */
  page: number;
}

/** `field` or `-field`, as address and API take it. */
export function sortText<F extends string>(sort: {
  field: F;
  descending: boolean;
}): F | `-${F}` {
  return sort.descending ? `-${sort.field}` : sort.field;
}

/**
 * The state of a list in the query of its address. What an old or mistyped
 * link says wrongly is left out, rather than making the API refuse the rest.
 *
 * @param fields - what the list can be sorted by, first that of the start
 */
export function organizationListCodec<const F extends string>(
  fields: readonly [F, ...F[]],
): UrlStateCodec<OrganizationListState<F>> {
  return {
    read(params) {
      const sort = params.get('sort') ?? '';
      const field = fields.find(each => each === sort.replace(/^-/, ''));
      const page = params.get('page') ?? '';
      return {
        search: params.get('search') ?? '',
        deleted: params.get('deleted') === 'true',
        sort: {
          field: field ?? fields[0],
          descending: field !== undefined && sort.startsWith('-'),
        },
        page: /^[1-9]\d{0,6}$/.test(page) ? Number(page) - 1 : 0,
      };
    },

    write(state) {
      const params = new URLSearchParams();
      if (state.search) {
        params.set('search', state.search);
      }
      if (state.deleted) {
        params.set('deleted', 'true');
      }
      if (sortText(state.sort) !== fields[0]) {
        params.set('sort', sortText(state.sort));
      }
      if (state.page > 0) {
        params.set('page', String(state.page + 1));
      }
      return params;
    },
  };
}
