import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  AuditorService,
  AuditorServiceEventSeverityLevel,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { JsonObject } from '@backstage/types';
import { Endpoint } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import {
  actorOf,
  CallerCredentials,
  isReadingService,
} from '../permissions/actor';
import { CarriedOutError } from './CarriedOutError';
import { jsonBody } from './jsonBody';
import { parsePart, readQuery } from './parseRequest';

/** A request as its endpoint describes it. */
export interface EndpointInput<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  credentials: CallerCredentials;
  request: Request;
}

/** What of a change is kept in the audit log. */
export interface AuditedChange {
  eventId: string;
  severityLevel?: AuditorServiceEventSeverityLevel;
  meta?: JsonObject;
}

type InputOf<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
> = EndpointInput<z.output<P>, z.output<Q>, z.output<B>>;

/** Mounts endpoints exactly as they are described, and nothing else. */
export class EndpointRouter {
  readonly router: Router;
  readonly #httpAuth: HttpAuthService;
  readonly #auditor: AuditorService;
  readonly #services: readonly string[];

  /** @param options `services`: subjects of those that may change things */
  constructor(options: {
    httpAuth: HttpAuthService;
    auditor: AuditorService;
    services: readonly string[];
  }) {
    this.#httpAuth = options.httpAuth;
    this.#auditor = options.auditor;
    this.#services = options.services;
    this.router = PromiseRouter();
    // The only bodies that name thousands of connectors.
    this.router.use('/operations', ...jsonBody('8mb'));
    this.router.use(...jsonBody('1mb'));
  }

  /** An endpoint that answers JSON and changes nothing. */
  read<
    P extends z.ZodType,
    Q extends z.ZodType,
    B extends z.ZodType,
    R extends z.ZodType,
  >(
    endpoint: Endpoint<P, Q, B, R>,
    handler: (input: InputOf<P, Q, B>) => Promise<z.output<R>>,
  ) {
    this.#mount(endpoint, async (request, response) => {
      const credentials = await this.#httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const input = this.#parse(endpoint, request, credentials);
      response.status(endpoint.status).json(await handler(input));
    });
  }

  /** An endpoint that answers text, a piece at a time. */
  stream<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
    endpoint: Endpoint<P, Q, B, z.ZodString>,
    handler: (input: InputOf<P, Q, B>) => Promise<{
      fileName: string;
      pieces: AsyncIterable<string>;
    }>,
  ) {
    this.#mount(endpoint, async (request, response) => {
      const credentials = await this.#httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const input = this.#parse(endpoint, request, credentials);
      const { fileName, pieces } = await handler(input);
      response
        .status(endpoint.status)
        .type(endpoint.contentType ?? 'text/plain')
        .attachment(fileName);
      try {
        await pipeline(Readable.from(pieces), response);
      } catch (error) {
        // The caller went away, which is no fault of anybody's.
        const { code } = error as NodeJS.ErrnoException;
        if (code !== 'ERR_STREAM_PREMATURE_CLOSE') {
          throw error;
        }
      }
    });
  }

  /**
   * An endpoint that changes something: by a person or a service that is
   * listed for it, and audited.
   */
  change<
    P extends z.ZodType,
    Q extends z.ZodType,
    B extends z.ZodType,
    R extends z.ZodType,
  >(
    endpoint: Endpoint<P, Q, B, R>,
    audited: (input: InputOf<P, Q, B>) => AuditedChange,
    handler: (
      input: InputOf<P, Q, B> & {
        /** Who asks for it, as the history names him. */
        by: string;
        /** Adds to the audit log what is only known afterwards. */
        audit: (meta: JsonObject) => void;
      },
    ) => Promise<z.output<R>>,
  ) {
    this.#mount(endpoint, async (request, response) => {
      const credentials = await this.#httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const input = this.#parse(endpoint, request, credentials);
      const event = await this.#auditor.createEvent({
        ...audited(input),
        request,
      });
      let answer: z.output<R>;
      let known: JsonObject | undefined;
      const audit = (meta: JsonObject) => {
        known = meta;
      };
      try {
        this.#assertMayChange(credentials);
        const by = actorOf(credentials);
        answer = await handler({ ...input, by, audit });
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
      response.status(endpoint.status).json(answer);
    });
  }

  /** A document that is the same for everybody who may ask at all. */
  document(path: string, content: object) {
    this.#mount({ method: 'get', path }, async (request, response) => {
      await this.#httpAuth.credentials(request, { allow: ['user', 'service'] });
      response.json(content);
    });
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

  #parse<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
    endpoint: Endpoint<P, Q, B>,
    request: Request,
    credentials: CallerCredentials,
  ): InputOf<P, Q, B> {
    const { params, query, body } = endpoint;
    return {
      params: parsePart(params, request.params, 'path'),
      query: parsePart(query, readQuery(request.originalUrl), 'query'),
      body: parsePart(body, request.body, 'body'),
      credentials,
      request,
    };
  }

  #mount(
    endpoint: Pick<Endpoint, 'method' | 'path'>,
    handler: (request: Request, response: Response) => Promise<void>,
  ) {
    this.router[endpoint.method](endpoint.path, handler);
  }
}
