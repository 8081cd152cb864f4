import {
  ConnectorItem,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useState } from 'react';

/** Which connectors are chosen; it survives paging and not a new filter. */
export interface RowSelection {
  /** Chosen rows, as they were last seen, in the order of choosing. */
  selected: ConnectorItem[];
  /** All that match are chosen, whatever their page. */
  isAllMatching: boolean;
  isSelected(ref: string): boolean;
  /** Chooses or gives up rows of the page that is shown. */
  change(refs: string[], isSelected: boolean): void;
  selectMatching(): void;
  clear(): void;
}

interface Chosen {
  filter: string;
  rows: ReadonlyMap<string, ConnectorItem>;
  isAllMatching: boolean;
}

/**
 * Keeps a choice of rows.
 *
 * @param filter - what the list is filtered by; another one ends the choice
 * @param shown - the rows of the page; undefined while there are none yet
 */
export function useRowSelection(
  filter: string,
  shown: ConnectorItem[] | undefined,
): RowSelection {
  const nothing: Chosen = { filter, rows: new Map(), isAllMatching: false };
  const [kept, setKept] = useState<Chosen>(nothing);
  const chosen = kept.filter === filter ? kept : nothing;
  const current = new Map(
    (shown ?? []).map(item => [stringifyConnectorRef(item), item]),
  );
  return {
    // A row that is shown tells more than what was seen when it was chosen.
    selected: [...chosen.rows].map(([ref, item]) => current.get(ref) ?? item),
    isAllMatching: chosen.isAllMatching,
    isSelected: ref => chosen.isAllMatching || chosen.rows.has(ref),
    change: (refs, isSelected) => {
      // Giving up one of all that match leaves the others of the page.
      const rows = new Map(
        chosen.isAllMatching ? [...chosen.rows, ...current] : chosen.rows,
      );
      for (const ref of refs) {
        const item = current.get(ref);
        if (!isSelected) {
          rows.delete(ref);
        } else if (item) {
          rows.set(ref, item);
        }
      }
      setKept({
        filter,
        rows,
        isAllMatching: chosen.isAllMatching && isSelected,
      });
    },
    selectMatching: () => setKept({ ...chosen, isAllMatching: true }),
    clear: () => setKept(nothing),
  };
}
