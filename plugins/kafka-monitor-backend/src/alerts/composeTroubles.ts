import { EnvironmentSettings } from '../environments/environmentSettings';
import { NewMessage } from './outbox/NewMessage';
import { Addressee, Receivers } from './Receivers';
import { Trouble, TroubleKind } from './rules/troubles';
import { troubleDocument, troubleEndDocument } from './texts/troubleDocument';
import { Wording } from './texts/wording';

/** Those are told to admins too: it is they who can end it. */
const OF_ADMINS: ReadonlySet<TroubleKind> = new Set([
  'held',
  'disabled',
  'stopped',
]);

/** Who hears of troubles. */
export interface TroubleAudience {
  receivers: Receivers;
  environments: readonly EnvironmentSettings[];
  admins: readonly string[];
  /** Teams with critical connectors, by Connect cluster. */
  criticalTeams: ReadonlyMap<number, readonly string[]>;
}

function addressees(
  trouble: Pick<Trouble, 'kind' | 'environment' | 'connectClusterId'>,
  audience: TroubleAudience,
): Addressee[] {
  const { receivers, environments, admins, criticalTeams } = audience;
  const owners =
    environments.find(({ name }) => name === trouble.environment)?.owners ?? [];
  const refs = OF_ADMINS.has(trouble.kind) ? [...owners, ...admins] : owners;
  const teams =
    trouble.connectClusterId !== null && !OF_ADMINS.has(trouble.kind)
      ? criticalTeams.get(trouble.connectClusterId) ?? []
      : [];
  return [
    refs.length > 0 ? receivers.ofRefs(refs) : receivers.fallback(),
    ...teams
      .map(team => receivers.ofTeam(team))
      // Those of nobody's are told as owners, or not at all.
      .filter(({ receiver }) => receiver.team !== null),
  ];
}

function message(
  kind: TroubleKind,
  environment: EnvironmentSettings | undefined,
  alertId: string,
  ended: boolean,
  to: Addressee,
  document: (wording: Wording) => NewMessage['document'],
): NewMessage {
  const isCluster = !['disabled', 'stopped'].includes(kind);
  const purpose = ended ? 'connect-cluster-recovery' : 'connect-cluster';
  return {
    alertId,
    purpose: isCluster ? purpose : 'notice',
    topic: isCluster ? 'connect-cluster' : 'kafka-monitor',
    severity: ended || kind === 'disabled' ? 'normal' : 'high',
    critical: kind !== 'disabled',
    silent: ended,
    final: ended,
    platform: environment?.platform ?? null,
    environment: environment?.name ?? null,
    receiver: to.receiver,
    document: document(to.wording),
    connectors: [],
  };
}

/** One message to each of those who hear of a trouble. */
export function composeTrouble(
  trouble: Trouble,
  alertId: string,
  audience: TroubleAudience,
): NewMessage[] {
  const environment = audience.environments.find(
    ({ name }) => name === trouble.environment,
  );
  return addressees(trouble, audience).map(to =>
    message(trouble.kind, environment, alertId, false, to, wording =>
      troubleDocument(wording, trouble),
    ),
  );
}

/** Tells the same people that it is over. */
export function composeTroubleEnd(
  trouble: Pick<Trouble, 'kind' | 'environment' | 'connectClusterId' | 'label'>,
  alertId: string,
  audience: TroubleAudience,
): NewMessage[] {
  const environment = audience.environments.find(
    ({ name }) => name === trouble.environment,
  );
  return addressees(trouble, audience).map(to =>
    message(trouble.kind, environment, alertId, true, to, wording =>
      troubleEndDocument(wording, trouble),
    ),
  );
}
