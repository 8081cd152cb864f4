import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AuditorService, HttpAuthService } from '@backstage/backend-plugin-api';
import { Endpoint } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Request, Response, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { z } from 'zod';
import { CallerCredentials } from '../permissions/actor';
import { AuditedChange, AuditedChanges, Changing } from './AuditedChanges';
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

type InputOf<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
> = EndpointInput<z.output<P>, z.output<Q>, z.output<B>>;

/** Mounts endpoints exactly as they are described, and nothing else. */
export class EndpointRouter {
  readonly router: Router;
  readonly #httpAuth: HttpAuthService;
  readonly #changes: AuditedChanges;

  /** @param options `services`: subjects of those that may change things */
  constructor(options: {
    httpAuth: HttpAuthService;
    auditor: AuditorService;
    services: readonly string[];
  }) {
    this.#httpAuth = options.httpAuth;
    this.#changes = new AuditedChanges(options);
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
    handler: (input: InputOf<P, Q, B> & Changing) => Promise<z.output<R>>,
  ) {
    this.#mount(endpoint, async (request, response) => {
      const credentials = await this.#httpAuth.credentials(request, {
        allow: ['user', 'service'],
      });
      const input = this.#parse(endpoint, request, credentials);
      const answer = await this.#changes.carryOut(
        { ...audited(input), credentials, request },
        changing => handler({ ...input, ...changing }),
      );
      response.status(endpoint.status).json(answer);
    });
  }

  /**
   * A document that is the same for everybody who may ask at all.
   *
   * @param make called once, when it is asked for first
   */
  document(path: string, make: () => object) {
    let content: object | undefined;
    this.#mount({ method: 'get', path }, async (request, response) => {
      await this.#httpAuth.credentials(request, { allow: ['user', 'service'] });
      content ??= make();
      response.json(content);
    });
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
