import { stringifyConnectorRef } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  KafkaMonitorChanges,
  MAX_CHANGED_CONNECTORS,
} from '@kafka-monitor/plugin-kafka-monitor-node';

/** An entry of the change log as messages tell it. */
export interface ToldChange {
  seq: number;
  kind: string;
  /** Of the connector, team or business cluster. */
  name: string | null;
  /** Null: of no Connect cluster. */
  environment: string | null;
  connectCluster: string | null;
}

const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();

function message(
  entries: readonly ToldChange[],
  from: number,
): KafkaMonitorChanges {
  const named = (kind: string) =>
    entries.flatMap(entry =>
      entry.kind === kind && entry.name !== null ? [entry.name] : [],
    );
  return {
    sequence: entries[entries.length - 1].seq,
    from,
    kinds: sorted(entries.map(({ kind }) => kind)),
    connectors: sorted(entries.flatMap(refOf)),
    teams: sorted(named('team-changed')),
    clusters: sorted(named('cluster-changed')),
    more: true,
  };
}

function refOf({ name, environment, connectCluster }: ToldChange): string[] {
  return name !== null && environment !== null && connectCluster !== null
    ? [stringifyConnectorRef({ environment, connectCluster, name })]
    : [];
}

/** Whom an entry is about: a connector, a team or a business cluster. */
function subjectOf(entry: ToldChange): string | undefined {
  const [ref] = refOf(entry);
  return (
    ref ?? (entry.name === null ? undefined : `${entry.kind} ${entry.name}`)
  );
}

/**
 * Messages that tell the entries, in their order, of so many connectors,
 * teams and business clusters each as one message may name.
 *
 * @param from how far others were told before
 */
export function changeMessages(
  entries: readonly ToldChange[],
  from: number,
): KafkaMonitorChanges[] {
  const messages: KafkaMonitorChanges[] = [];
  let last = from;
  let part: ToldChange[] = [];
  let subjects = new Set<string>();
  const end = () => {
    if (part.length > 0) {
      messages.push(message(part, last));
      last = part[part.length - 1].seq;
      part = [];
      subjects = new Set();
    }
  };
  for (const entry of entries) {
    const subject = subjectOf(entry);
    if (subject !== undefined) {
      if (!subjects.has(subject) && subjects.size === MAX_CHANGED_CONNECTORS) {
        end();
      }
      subjects.add(subject);
    }
    part.push(entry);
  }
  end();
  return messages;
}
