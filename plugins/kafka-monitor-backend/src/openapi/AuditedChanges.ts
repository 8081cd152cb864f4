import {
  AuditorService,
  AuditorServiceEventSeverityLevel,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { Request } from 'express';
import {
  actorOf,
  CallerCredentials,
  isReadingService,
} from '../permissions/actor';
import { CarriedOutError } from './CarriedOutError';

/** What of a change is kept in the audit log. */
export interface AuditedChange {
  eventId: string;
  severityLevel?: AuditorServiceEventSeverityLevel;
  meta?: JsonObject;
}

/** A change that somebody asks for. */
export interface AskedChange extends AuditedChange {
  credentials: CallerCredentials;
  /** Where it came by HTTP: the audit log names it and its caller. */
  request?: Request;
}

/** What is handed to the one who makes a change. */
export interface Changing {
  /** Who asks for it, as the history names him. */
  by: string;
  /** Adds to the audit log what is only known afterwards. */
  audit: (meta: JsonObject) => void;
}

/**
 * The way of every change, however it is asked for: by a person or a service
 * that is listed for it, and audited, refusals and failures too.
 */
export class AuditedChanges {
  readonly #auditor: AuditorService;
  readonly #services: readonly string[];

  /** @param options `services`: subjects of those that may change things */
  constructor(options: {
    auditor: AuditorService;
    services: readonly string[];
  }) {
    this.#auditor = options.auditor;
    this.#services = options.services;
  }

  /** @throws NotAllowedError for services that only read; what `change` throws */
  async carryOut<T>(
    { credentials, ...audited }: AskedChange,
    change: (changing: Changing) => Promise<T>,
  ): Promise<T> {
    const event = await this.#auditor.createEvent(audited);
    let answer: T;
    let known: JsonObject | undefined;
    const audit = (meta: JsonObject) => {
      known = meta;
    };
    try {
      this.#assertMayChange(credentials);
      answer = await change({ by: actorOf(credentials), audit });
    } catch (error) {
      if (error instanceof CarriedOutError) {
        await event.success({ meta: { ...known, note: error.message } });
      } else {
        await event.fail({
          error: error instanceof Error ? error : new Error(String(error)),
        });
      }
      throw error;
    }
    await event.success(known && { meta: known });
    return answer;
  }

  #assertMayChange(credentials: CallerCredentials) {
    if (isReadingService(credentials, this.#services)) {
      throw new NotAllowedError(
        `'${actorOf(
          credentials,
        )}' may only read: services that may change anything are listed in kafkaMonitor.roles.services`,
      );
    }
  }
}
