import {
  connectorTypeSchema,
  failureKindSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { dbmsName, Translate } from '../shared';
import { KafkaDocument } from './kafkaDocument';

function kindText(t: Translate, kind: string): string {
  const type = connectorTypeSchema.safeParse(kind).data;
  if (type) {
    return t(`shared.type.${type}`);
  }
  const failure = failureKindSchema.safeParse(kind).data;
  return failure ? t(`failures.kind.${failure}`) : kind;
}

/**
 * What tells one result from another of the same name: where it is first. An
 * older index may lack any of it.
 *
 * @param teamTitle - what a team is called
 */
export function documentFacts(
  t: Translate,
  document: KafkaDocument,
  teamTitle: (name: string) => string,
): string[] {
  const { environment, connectCluster, kind, team, dbms } = document;
  return [
    [environment, connectCluster].filter(Boolean).join(' / '),
    kind && kindText(t, kind),
    team && teamTitle(team),
    document.cluster,
    dbms && dbmsName(dbms),
    document.connectorClass?.split('.').pop(),
  ].filter((fact): fact is string => Boolean(fact));
}
