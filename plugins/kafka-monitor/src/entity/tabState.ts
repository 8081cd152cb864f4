import {
  initialListState,
  ListState,
  listStateCodec,
} from '../connectors/list/listState';
import { UrlStateCodec } from '../routing/useUrlState';

/** What of the list's state the tab has: the entity decides the rest. */
export type TabState = Pick<ListState, 'health' | 'search' | 'sort' | 'page'>;

/** The tab's state in the address, written as the list of connectors does. */
export const tabStateCodec: UrlStateCodec<TabState> = {
  read(params) {
    const { health, search, sort, page } = listStateCodec.read(params);
    return { health, search, sort, page };
  },
  write: state => listStateCodec.write({ ...initialListState, ...state }),
};
