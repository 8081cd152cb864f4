import { ResponseError } from '@backstage/errors';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  AnyEndpoint,
  EndpointRequest,
  EndpointResponse,
  KafkaMonitorApi,
} from '../api';

type Endpoints = typeof endpoints;
type Operation = keyof Endpoints;

/** What a fake answers, per operation. */
export type Answers = {
  [O in Operation]?: (
    request: EndpointRequest<Endpoints[O]>,
  ) => EndpointResponse<Endpoints[O]> | Promise<EndpointResponse<Endpoints[O]>>;
};

/** A call that a fake was asked. */
export interface Call {
  operation: string;
  params?: unknown;
  query?: unknown;
  body?: unknown;
}

/** An API that answers from memory and keeps what it was asked. */
export class FakeKafkaMonitorApi implements KafkaMonitorApi {
  readonly calls: Call[] = [];
  answers: Answers;

  constructor(answers: Answers) {
    this.answers = answers;
  }

  /** The requests to one operation, oldest first. */
  callsOf(operation: Operation): Call[] {
    return this.calls.filter(call => call.operation === operation);
  }

  async call<E extends AnyEndpoint>(
    endpoint: E,
    request: EndpointRequest<E> = {},
  ): Promise<EndpointResponse<E>> {
    const [operation] =
      Object.entries(endpoints).find(
        ([, each]) =>
          each.path === endpoint.path && each.method === endpoint.method,
      ) ?? [];
    if (!operation) {
      throw new Error(`No such endpoint: ${endpoint.path}`);
    }
    const { params, query, body } = request;
    this.calls.push({ operation, params, query, body });
    const answer = this.answers[operation as Operation] as
      | ((asked: EndpointRequest<E>) => Promise<EndpointResponse<E>>)
      | undefined;
    if (!answer) {
      throw await refusal(501, `${operation} has no answer`);
    }
    return answer(request);
  }

  async download<E extends AnyEndpoint>(
    endpoint: E,
    request: EndpointRequest<E> = {},
  ): Promise<Blob> {
    return new Blob([String(await this.call(endpoint, request))]);
  }
}

/** The error of an answer that is not 2xx. */
export async function refusal(
  statusCode: number,
  message: string,
): Promise<Error> {
  const body = {
    error: { name: 'Error', message },
    request: { method: 'GET', url: '/' },
    response: { statusCode },
  };
  return ResponseError.fromResponse({
    ok: false,
    status: statusCode,
    statusText: message,
    bodyUsed: false,
    redirected: false,
    type: 'default',
    url: '/',
    headers: new Headers({ 'content-type': 'application/json' }),
    text: async () => JSON.stringify(body),
  } as unknown as Response);
}
