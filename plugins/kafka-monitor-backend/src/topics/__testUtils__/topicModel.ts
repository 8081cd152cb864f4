import { TopicItem } from '@kafka-monitor/plugin-kafka-monitor-common';

/** A use of a topic by a connector that the caller may read. */
export interface Use {
  environment: string;
  connectCluster: string;
  team: string;
  topic: string;
  direction: 'write' | 'read';
  pattern: boolean;
  internal: boolean;
  used: boolean;
}

/** What a list asks for, as far as the model knows it. */
export interface Asked {
  environment?: string[];
  connectCluster?: string[];
  team?: string[];
  usage?: 'all' | 'orphaned' | 'written-only' | 'read-only' | 'both';
  internal?: boolean;
  pattern?: boolean;
  search?: string;
}

/** What the model says of a topic. */
export type Modelled = Pick<
  TopicItem,
  'topic' | 'pattern' | 'internal' | 'writers' | 'readers' | 'environments'
>;

/** The list, worked out plainly, by name. */
export function modelledTopics(uses: readonly Use[], asked: Asked): Modelled[] {
  const here = uses.filter(
    use => !asked.environment || asked.environment.includes(use.environment),
  );
  const keys = [...new Set(here.map(use => `${use.topic} ${use.pattern}`))];
  return keys.sort().flatMap(key => {
    const own = here.filter(use => `${use.topic} ${use.pattern}` === key);
    const item = itemOf(own);
    return isAskedFor(item, own, asked) ? [item] : [];
  });
}

function itemOf(own: readonly Use[]): Modelled {
  const count = (uses: readonly Use[], direction: string) =>
    uses.filter(use => use.direction === direction).length;
  return {
    topic: own[0].topic,
    pattern: own[0].pattern,
    internal: own.every(use => use.internal),
    writers: count(own, 'write'),
    readers: count(own, 'read'),
    environments: [...new Set(own.map(use => use.environment))]
      .sort()
      .map(environment => {
        const uses = own.filter(use => use.environment === environment);
        return {
          environment,
          writers: count(uses, 'write'),
          readers: count(uses, 'read'),
        };
      }),
  };
}

function isAskedFor(
  item: Modelled,
  own: readonly Use[],
  { connectCluster, team, usage = 'all', internal, pattern, search }: Asked,
): boolean {
  const usages = item.environments.map(({ writers, readers }) => {
    if (readers === 0) {
      return 'written-only';
    }
    return writers === 0 ? 'read-only' : 'both';
  });
  return (
    (internal || !item.internal) &&
    (pattern === undefined || pattern === item.pattern) &&
    (usage === 'all' ||
      (usage === 'orphaned'
        ? usages.some(each => each !== 'both')
        : usages.includes(usage))) &&
    (!search || item.topic.toLowerCase().includes(search.toLowerCase())) &&
    own.some(
      use =>
        (!team || team.includes(use.team)) &&
        (!connectCluster || connectCluster.includes(use.connectCluster)),
    )
  );
}
