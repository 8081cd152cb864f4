import { request } from 'node:http';

/** An answer as it came, with nothing followed and nothing decoded. @internal */
export interface RawAnswer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
  /** The parsed text; undefined when it is not JSON. */
  json: unknown;
}

/**
 * One HTTP request whose path goes out exactly as given: what
 * `/connectors/../status` means is for the worker to say.
 *
 * @internal
 */
export function rawRequest(
  baseUrl: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<RawAnswer> {
  const { hostname, port } = new URL(baseUrl);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        hostname,
        port,
        method,
        path,
        agent: false,
        timeout: 100_000,
        headers:
          body === undefined ? {} : { 'content-type': 'application/json' },
      },
      incoming => {
        let text = '';
        incoming.setEncoding('utf8');
        incoming.on('data', (chunk: string) => {
          text += chunk;
        });
        incoming.on('error', reject);
        incoming.on('end', () =>
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            text,
            json: parse(text),
          }),
        );
      },
    );
    outgoing.on('timeout', () => outgoing.destroy(new Error('No answer')));
    outgoing.on('error', reject);
    if (body !== undefined) outgoing.write(JSON.stringify(body));
    outgoing.end();
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
