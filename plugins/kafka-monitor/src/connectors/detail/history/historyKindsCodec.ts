import {
  HistoryKind,
  historyKinds,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { UrlStateCodec } from '../../../routing/useUrlState';

/** The kinds that a history shows; none: all. In the address. */
export const historyKindsCodec: UrlStateCodec<HistoryKind[]> = {
  read(params) {
    const named = params.getAll('kind');
    return historyKinds.filter(kind => named.includes(kind));
  },

  write: kinds =>
    new URLSearchParams(kinds.map((kind): [string, string] => ['kind', kind])),
};
