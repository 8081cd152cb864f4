import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  DefaultNamespaceEntityPolicy,
  Entity,
  EntityPolicies,
  FieldFormatEntityPolicy,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
  groupEntityV1alpha1Validator,
  parseEntityRef,
  stringifyEntityRef,
  systemEntityV1alpha1Validator,
  userEntityV1alpha1Validator,
} from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { DEFAULT_TEAM } from '@kafka-monitor/plugin-kafka-monitor-common';
import { parse, parseAllDocuments } from 'yaml';
import { maskConfig } from './connect/maskSecrets';
import { Assigner } from './connectors/assignment/Assigner';
import { AssignmentFacts } from '@kafka-monitor/plugin-kafka-monitor-node';
import { NOTHING_DECIDED } from './connectors/assignment/decideAssignment';
import { readAssignmentRules } from './connectors/assignment/readAssignmentRules';
import { readSettings } from './config';
import { classRuleOf, knowledgeOf } from './connectors/classKnowledge';
import { parseDeclarations } from './organization/declared/parseDeclarations';
import { topicsOfConnector } from './topics/topicsOfConnector';

const ROOT = resolve(__dirname, '../../..');
const BACKEND = join(ROOT, 'packages/backend');
const text = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');

const entities = parseAllDocuments(text('examples/org.yaml')).map(
  document => document.toJS() as Entity,
);
const refs = new Set(entities.map(entity => stringifyEntityRef(entity)));

function topicsOf(name: string, config: Record<string, string>): string[] {
  const { topics } = topicsOfConnector(name, config, knowledgeOf(config));
  return topics.map(({ topic }) => topic);
}

/** What `kafkaMonitor` is in one of the demos. */
function demo(file: string): any {
  const asByDefault = text(file).replace(/\$\{\w+:-([^}]*)\}/g, '$1');
  return parse(asByDefault).kafkaMonitor;
}

/** The file that a demo names, as its backend finds it. */
function declarationsOf(file: string) {
  const named = demo(file).organization.file;
  return parseDeclarations(
    readFileSync(resolve(BACKEND, named), 'utf8'),
    named,
  );
}

describe('examples/org.yaml', () => {
  const policy = EntityPolicies.allOf([
    new SchemaValidEntityPolicy(),
    new DefaultNamespaceEntityPolicy(),
    new NoForeignRootFieldsEntityPolicy(),
    new FieldFormatEntityPolicy(),
  ]);
  const validators = [
    userEntityV1alpha1Validator,
    groupEntityV1alpha1Validator,
    systemEntityV1alpha1Validator,
  ];

  it('holds entities that the catalog takes', async () => {
    expect(entities.length).toBeGreaterThan(10);
    expect(refs.size).toBe(entities.length);
    for (const entity of entities) {
      await policy.enforce(entity);
      const taken = await Promise.all(validators.map(v => v.check(entity)));
      expect([stringifyEntityRef(entity), taken.filter(Boolean)]).toEqual([
        stringifyEntityRef(entity),
        [true],
      ]);
    }
  });

  it('names only Groups that are in it', () => {
    for (const { spec = {} } of entities) {
      const named = [spec.memberOf, spec.children, spec.parent, spec.owner];
      for (const name of named.flat().filter(Boolean) as string[]) {
        const ref = parseEntityRef(name, {
          defaultKind: 'group',
          defaultNamespace: 'default',
        });
        expect(refs).toContain(stringifyEntityRef(ref));
      }
    }
  });
});

describe('examples/teams-and-clusters.yaml', () => {
  const { teams, clusters } = declarationsOf('app-config.simulator.yaml');

  it('names only Groups and users of org.yaml, and only teams of its own', () => {
    const names = teams.map(({ name }) => name);
    for (const { name, group, leads } of teams) {
      leads.forEach(lead => expect(refs).toContain(lead));
      const isLink = group.mode === 'link';
      const ref = isLink ? group.ref : `group:default/${name}`;
      expect([ref, refs.has(ref)]).toEqual([ref, isLink]);
    }
    for (const { owner, teams: further } of clusters) {
      [owner, ...further].forEach(team => expect(names).toContain(team));
    }
  });

  it('shows what there is: both platforms, both kinds of Groups, leads', () => {
    expect(new Set(clusters.map(({ platform }) => platform)).size).toBe(2);
    expect(new Set(teams.map(({ group }) => group.mode)).size).toBe(2);
    const led = (user: string) =>
      teams
        .filter(({ leads }) => leads.includes(`user:default/${user}`))
        .map(({ name }) => name);
    expect(led('budi.santoso')).toContain('payments');
    expect(led('maria.keller')).toEqual(['orders']);
    expect(led('james.okafor')).toEqual(['analytics']);
  });
});

describe.each(['app-config.simulator.yaml', 'app-config.kafka.yaml'])(
  'the rules of %s',
  file => {
    const rules = readAssignmentRules(
      new ConfigReader({
        kafkaMonitor: { assignmentRules: demo(file).assignmentRules },
      }),
    );
    const { teams, clusters } = declarationsOf(file);

    it('assign to teams and business clusters that are declared', () => {
      expect(rules.length).toBeGreaterThan(1);
      for (const { assign } of rules) {
        const { team, cluster } = assign;
        expect([undefined, ...teams.map(({ name }) => name)]).toContain(team);
        expect([undefined, ...clusters.map(({ name }) => name)]).toContain(
          cluster,
        );
      }
    });
  },
);

describe.each(['app-config.simulator.yaml', 'app-config.kafka.yaml'])(
  'the alerts of %s',
  file => {
    it('are told to those who are in org.yaml', () => {
      const { alerts, environments } = readSettings(
        new ConfigReader({
          app: { baseUrl: 'http://localhost:3000' },
          kafkaMonitor: demo(file) as JsonObject,
        }),
      );
      const told = [
        ...(alerts?.fallbackRecipients ?? []),
        ...environments.flatMap(({ owners }) => owners),
      ];
      expect(told.length).toBeGreaterThan(1);
      told.forEach(ref => expect(refs).toContain(ref));
    });
  },
);

/** Connectors of the fleet, as rules see them. */
function fleetFacts(): AssignmentFacts[] {
  const fleet = parse(text('examples/fleets/default.yaml'), { merge: true });
  const { environments } = demo('app-config.simulator.yaml');
  return Object.entries<any>(fleet.environments).flatMap(
    ([environment, { connectClusters }]) =>
      Object.entries<any>(connectClusters).flatMap(
        ([connectCluster, { connectors }]) =>
          connectors.map(({ name, config: given }: any) => {
            const { config } = maskConfig(
              new Map(
                Object.entries(given).map(([key, value]) => [
                  key,
                  String(value),
                ]),
              ),
            );
            return {
              platform: environments[environment].platform ?? 'kafka-connect',
              environment,
              connectCluster,
              name,
              type: knowledgeOf(config).direction ?? 'unknown',
              connectorClass: config['connector.class'],
              dbms: knowledgeOf(config).dbms,
              topics: topicsOf(name, config),
              config,
            };
          }),
      ),
  );
}

describe('the rules on examples/fleets/default.yaml', () => {
  const assigner = new Assigner(
    readAssignmentRules(
      new ConfigReader({
        kafkaMonitor: demo('app-config.simulator.yaml') as JsonObject,
      }),
    ),
  );
  const facts = fleetFacts();
  const decided = facts.map(each => ({
    ...each,
    ...assigner.decide(each, NOTHING_DECIDED),
  }));

  it('each match something', () => {
    const matched = new Set(facts.flatMap(each => assigner.matching(each)));
    expect([...matched].sort((a, b) => a - b)).toEqual(
      assigner.rules.map((_, index) => index),
    );
  });

  it('assign most connectors, and leave some to people', () => {
    const share = (test: (each: (typeof decided)[number]) => boolean) =>
      decided.filter(test).length / decided.length;
    const whole = share(
      ({ team, cluster }) =>
        team.value !== DEFAULT_TEAM && cluster.value !== null,
    );
    expect(whole).toBeGreaterThan(0.6);
    expect(share(({ team }) => team.value === DEFAULT_TEAM)).toBeGreaterThan(
      0.1,
    );
    const critical = share(each => each.critical.value);
    expect(critical).toBeGreaterThan(0.05);
    expect(critical).toBeLessThan(0.3);
  });

  it('put no connector into a business cluster of the other platform', () => {
    const { clusters } = declarationsOf('app-config.simulator.yaml');
    const platforms = new Map(
      clusters.map(({ name, platform }) => [name, platform]),
    );
    const inCluster = decided.filter(({ cluster }) => cluster.value !== null);
    for (const { name, platform, cluster } of inCluster) {
      expect([name, platforms.get(cluster.value!)]).toEqual([name, platform]);
    }
    const used = new Set(inCluster.map(({ cluster }) => cluster.value));
    expect([...used].sort()).toEqual([...platforms.keys()].sort());
  });
});

describe('examples/connectors', () => {
  const files = readdirSync(join(ROOT, 'examples/connectors'));

  it('are several', () => {
    expect(files.length).toBeGreaterThanOrEqual(5);
  });

  it.each(files)('%s is known, and has no secret in it', file => {
    const given = JSON.parse(text('examples/connectors', file));
    for (const [key, value] of Object.entries(given)) {
      expect([key, typeof value]).toEqual([key, 'string']);
    }
    const { config, maskedKeys } = maskConfig(new Map(Object.entries(given)));
    expect(maskedKeys).toEqual([]);
    expect(classRuleOf(config)).toBeTruthy();
    expect(knowledgeOf(config)).toMatchObject({
      dbms: expect.any(String),
      direction: file.includes('-source') ? 'source' : 'sink',
      endpoint: { display: expect.any(String) },
    });
    expect(topicsOf(file, config).length).toBeGreaterThan(0);
  });
});
