import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { isConnectError } from '../../connect';
import {
  ConnectClusterView,
  EnvironmentToggles,
} from '../../environments/connectClusterViews';
import { readConnectClusterViews } from '../../environments/readConnectClusterViews';
import { ConnectorOperations } from '../operations/ConnectorOperations';
import { tellableMessage } from '../operations/tellableMessage';
import { Assigner } from '../assignment/Assigner';
import { auditResult } from './auditResult';
import { assignOne } from './bulkAssignment';
import { Claim, ClaimOutcome, endClaim } from './bulkClaims';
import { endLease, giveBack } from './bulkLeases';
import { endWaiting } from './cancelBulk';
import { isUnreachable } from './connectClusterTrouble';
import { operateOne } from './operateOne';
import { Attempt, OutageBreaker, isOutage } from './OutageBreaker';

/** What one connector's turn is done with. */
export interface ClaimWorkOptions {
  knex: Knex;
  operations: Pick<ConnectorOperations, 'perform'>;
  assigner: Assigner;
  toggles: () => Promise<EnvironmentToggles>;
  /** Told what became of each connector. */
  auditor?: AuditorService;
  logger: LoggerService;
  clock: () => Date;
}

/**
 * Does what was asked of one connector that has been taken, and writes what
 * became of it.
 */
export class ClaimWork {
  readonly #options: ClaimWorkOptions;
  readonly #takerId: string;
  readonly #stopped: AbortSignal;
  readonly #breaker = new OutageBreaker();

  /** @param by who takes, and what ends what is under way */
  constructor(
    options: ClaimWorkOptions,
    by: { takerId: string; stopped: AbortSignal },
  ) {
    this.#options = options;
    this.#takerId = by.takerId;
    this.#stopped = by.stopped;
  }

  /** @returns whether it came to its end */
  async do(claim: Claim): Promise<boolean> {
    const { knex, clock } = this.#options;
    const attempt = this.#breaker.begin(claim);
    const outcome = await this.#outcomeOf(claim);
    if (!outcome) {
      return false;
    }
    const at = clock();
    await endClaim(knex, claim, this.#takerId, { ...outcome, at });
    await this.#audit(claim, outcome);
    if (await this.#isOut(attempt, outcome)) {
      const { bulkId, connectClusterId } = claim;
      const { reason, message } = outcome;
      const rest = { status: 'failed' as const, reason, message, at };
      await endWaiting(knex, { bulkId, connectClusterId }, rest);
    }
    return true;
  }

  async #isOut(attempt: Attempt, outcome: ClaimOutcome): Promise<boolean> {
    const { knex } = this.#options;
    return (
      this.#breaker.end(attempt, outcome) ||
      (isOutage(outcome) &&
        (await isUnreachable(knex, attempt.claim.connectClusterId)))
    );
  }

  /** Undefined: given up, since this backend ends. */
  async #outcomeOf(claim: Claim): Promise<ClaimOutcome | undefined> {
    const { knex, operations, logger } = this.#options;
    try {
      if (claim.operation === 'assign') {
        return await assignOne(this.#options, claim);
      }
      const view = await this.#view(claim.connectClusterId);
      return await operateOne({ knex, operations, view }, claim, this.#stopped);
    } catch (error) {
      if (!this.#stopped.aborted) {
        const what = `${claim.operation} of ${claim.name}`;
        const message = tellableMessage(error, { logger, what });
        return { status: 'failed', reason: 'internal', message };
      }
      const untouched = isConnectError(error) && error.neverSent;
      await (untouched ? giveBack : endLease)(knex, claim, this.#takerId);
      return undefined;
    }
  }

  async #view(id: number): Promise<ConnectClusterView | undefined> {
    const { knex, toggles, clock } = this.#options;
    const views = await readConnectClusterViews(knex, await toggles(), clock());
    return views.find(({ row }) => row.id === id);
  }

  /** The audit log holds up nothing. */
  async #audit(claim: Claim, outcome: ClaimOutcome): Promise<void> {
    const { auditor, logger } = this.#options;
    try {
      await (auditor && auditResult(auditor, claim, outcome));
    } catch (error) {
      logger.error(`${claim.name} is missing in the audit log: ${error}`);
    }
  }
}
