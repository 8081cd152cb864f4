import {
  initialListState,
  listHref,
  ListState,
} from '../connectors/list/listState';
import {
  failureListCodec,
  FailureListState,
  initialFailureListState,
} from '../failures/list/failureListState';
import { usePlatform } from '../platform';

/** Links into the lists of the platform, narrowed. */
export interface ListHrefs {
  connectors(state: Partial<ListState>): string;
  failures(state: Partial<FailureListState>): string;
}

/** @see ListHrefs */
export function useListHrefs(): ListHrefs {
  const { connectorsHref, failuresHref } = usePlatform();
  return {
    connectors: state =>
      listHref(connectorsHref, { ...initialListState, ...state }),
    failures: state => {
      const query = failureListCodec.write({
        ...initialFailureListState,
        ...state,
      });
      return query.size > 0 ? `${failuresHref}?${query}` : failuresHref;
    },
  };
}
