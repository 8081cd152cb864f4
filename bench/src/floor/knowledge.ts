import { infoFrom, readConfig } from '../product/internals';
import { Value } from './FloorDatabase';

/** What the product derives from a configuration, ready made. */
export interface Derived {
  /** type, class, direction, DBMS, endpoint, group, topics at run time. */
  columns: Value[];
  /** topic, direction, pattern, internal. */
  topics: Array<[string, string, boolean, boolean]>;
}

/** What a worker is asked for besides the two large answers. */
export interface Prepared {
  derived: Map<string, Derived>;
  classes: string[];
}

/**
 * Derives, before anything is measured, what the floor is to write: deriving
 * is the product's work and not part of the least that has to be done.
 */
export async function prepareKnowledge(url: string): Promise<Prepared> {
  const answer = await fetch(`${url}/connectors?expand=info`);
  const body = (await answer.json()) as Record<string, { info: unknown }>;
  const derived = new Map<string, Derived>();
  const classes = new Set<string>();
  for (const [name, { info }] of Object.entries(body)) {
    const reading = infoFrom(info);
    if (!reading.ok) {
      throw new Error(`'${name}' is unreadable: ${reading.reason}`);
    }
    const { columns, topics } = readConfig(name, reading.value, {
      digestKey: 'floor',
      extraKeyPatterns: [],
      passwordKeys: undefined,
    });
    classes.add(columns.connector_class!);
    const seen = new Map(
      topics.map(each => [
        `${each.direction} ${each.topic}`,
        [each.topic, each.direction, each.pattern, each.internal] as [
          string,
          string,
          boolean,
          boolean,
        ],
      ]),
    );
    derived.set(name, {
      columns: [
        columns.type,
        columns.connector_class,
        columns.direction,
        columns.class_dbms,
        columns.endpoint,
        columns.consumer_group,
        Boolean(columns.topics_at_runtime),
      ],
      topics: [...seen.values()],
    });
  }
  return { derived, classes: [...classes] };
}
