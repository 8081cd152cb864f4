import { AuditorService } from '@backstage/backend-plugin-api';
import { stringifyConnectorRef } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Claim, ClaimOutcome } from './bulkClaims';

/**
 * Writes what became of one connector to the audit log. Nobody's request is at
 * hand any more: `by` says who asked.
 */
export async function auditResult(
  auditor: AuditorService,
  claim: Claim,
  { status, reason, message }: ClaimOutcome,
): Promise<void> {
  const { bulkId, operation, by } = claim;
  const connectorRef = stringifyConnectorRef(claim);
  const event = await auditor.createEvent({
    eventId: 'connector-bulk-result',
    severityLevel: 'low',
    meta: { bulkId, operation, by, connectorRef },
  });
  const meta = { result: status, reason };
  await (status === 'failed'
    ? event.fail({ error: new Error(message ?? reason ?? status), meta })
    : event.success({ meta }));
}
