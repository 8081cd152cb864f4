import {
  FailureDetail,
  FailureItem,
  FailureList,
  LocalizedText,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  failureDetail,
  failureItem,
  failureList,
  remedy,
  troubleshooting,
} from '../src/__testUtils__/failureFixtures';
import { secondsAgo } from '../src/__testUtils__/fixtures';
import { fleet } from './fleet';

const both = (text: string): LocalizedText => ({ en: text, id: text });

const silent: Partial<FailureDetail> = {
  cause: { line: null, exception: null, fingerprint: 'dead' },
  troubleshooting: troubleshooting({
    verdict: 'silent',
    remedies: [],
    lookFor: [both('The first ERROR line of the task before that time.')],
    logUrl: 'https://logs.example.org/?q=connect-1',
    supportUrl: 'https://support.example.org/',
  }),
};

const ranked: Partial<FailureDetail> = {
  troubleshooting: troubleshooting({
    remedies: [
      remedy(),
      remedy({
        id: 'search-path',
        confidence: 'generic',
        restart: 'no',
        cause: both('Another schema is searched than the one meant.'),
      }),
    ],
    supportUrl: 'https://support.example.org/',
  }),
};

const stands: Array<Partial<FailureDetail>> = [
  ranked,
  { ...ranked, flapping: true, occurrences: 12 },
  silent,
  {
    ...ranked,
    status: 'acknowledged',
    acknowledgement: {
      by: 'user:default/guest',
      at: secondsAgo(300),
      until: secondsAgo(-80_000),
      note: 'The DBA creates the table.',
    },
  },
  { ...ranked, recoveringSince: secondsAgo(20) },
  {
    ...ranked,
    status: 'resolved',
    end: 'recovered',
    resolvedAt: secondsAgo(120),
    allowed: ['unresolve', 'note'],
  },
];

/** One for each connector of the fleet that is not well, and one vanished. */
export const failures: FailureDetail[] = [
  ...fleet
    .filter(({ health }) => health === 'failed' || health === 'degraded')
    .map((item, index) => {
      const detail = failureDetail({
        environment: item.environment,
        connectCluster: item.connectCluster,
        name: item.name,
        type: item.type,
        team: item.team,
        kind: item.health === 'failed' ? 'failed' : 'degraded',
        connector: { health: item.health, freshness: item.freshness },
        ...stands[index % stands.length],
        id: String(index + 1),
      });
      return {
        ...detail,
        events: [
          {
            kind: 'opened' as const,
            id: '1',
            at: detail.since,
            failureKind: detail.kind,
            parts: [{ task: 0, workerId: 'connect-1:8083' }],
            cause: detail.cause,
          },
        ],
      };
    }),
  failureDetail({
    id: '99',
    name: 'forgotten-sink',
    kind: 'vanished',
    cause: null,
    connector: null,
    trace: null,
    troubleshooting: troubleshooting({
      verdict: 'no-trace',
      remedies: [],
      trace: null,
    }),
  }),
];

/** What the API would answer to a list of failures. */
export function failuresOf(query: {
  status?: string[];
  search?: string;
  cause?: string[];
  team?: string[];
  cluster?: string[];
  offset?: number;
  limit?: number;
}): FailureList {
  const matching = failures.filter(
    ({ name, cause, team, cluster }) =>
      name.includes(query.search ?? '') &&
      (!query.cause?.length ||
        query.cause.includes(cause?.fingerprint ?? '')) &&
      (!query.team?.length || query.team.includes(team)) &&
      (!query.cluster?.length || query.cluster.includes(cluster ?? '')),
  );
  const shown = matching.filter(
    ({ status }) => !query.status?.length || query.status.includes(status),
  );
  const offset = query.offset ?? 0;
  return {
    ...failureList(matching),
    items: shown.slice(offset, offset + (query.limit ?? 50)),
    totalItems: shown.length,
  };
}

function others({ id, name, cause }: FailureDetail): FailureItem[] {
  return failures.filter(
    other =>
      other.id !== id &&
      other.name !== name &&
      other.status !== 'resolved' &&
      other.cause?.fingerprint === cause?.fingerprint,
  );
}

/** The whole of a failure, with those around it. */
export function failureOf(id: string): FailureDetail | undefined {
  const found = failures.find(each => each.id === id);
  return (
    found && {
      ...found,
      earlier: [
        failureItem({
          ...found,
          id: '1',
          status: 'resolved',
          end: 'stood-down',
          resolvedAt: secondsAgo(86_400),
        }),
      ],
      sameCause: { totalItems: others(found).length, items: others(found) },
    }
  );
}

/** Changes a failure, as an action on it does. */
export function changeFailure(id: string, part: Partial<FailureDetail>) {
  const index = failures.findIndex(each => each.id === id);
  failures[index] = { ...failures[index], ...part };
}
