import {
  Endpoint,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Request, RequestHandler, Response } from 'express';
import { problemsOfAnswer } from './problemsOfAnswer';

const byRoute = new Map(
  Object.values<Endpoint>(endpoints as Record<string, Endpoint>).map(
    endpoint => [`${endpoint.method} ${endpoint.path}`, endpoint],
  ),
);

/** That the request came to; undefined: to none. */
function endpointOf({ method, route }: Request): Endpoint | undefined {
  const asked = method === 'HEAD' ? 'get' : method.toLowerCase();
  return route && byRoute.get(`${asked} ${route.path}`);
}

function isJson(response: Response): boolean {
  return /^application\/json/.test(String(response.get('content-type')));
}

/**
 * Compares every answer with the description of its endpoint, and lets it
 * through as it is.
 *
 * @param report told of each one that differs: where, and how
 */
export function checkAnswers(
  report: (problem: string) => void,
): RequestHandler {
  return (request, response, next) => {
    const check = (body: unknown) => {
      const endpoint = endpointOf(request);
      if (endpoint) {
        const { statusCode } = response;
        const found = problemsOfAnswer(endpoint, statusCode, body);
        if (found.length > 0) {
          report(
            `${request.method} ${
              request.originalUrl
            } (${statusCode}): ${found.join('; ')}`,
          );
        }
      }
    };
    const send = response.send.bind(response);
    response.send = body => {
      // `json` and its like come here a second time, as text.
      if (typeof body === 'string') {
        check(isJson(response) ? JSON.parse(body) : undefined);
      }
      return send(body);
    };
    response.on('finish', () => {
      const type = endpointOf(request)?.contentType;
      const sent = String(response.get('content-type'));
      if (type && response.statusCode < 400 && !sent.startsWith(type)) {
        report(`${request.method} ${request.originalUrl}: it is ${sent}`);
      }
    });
    next();
  };
}
