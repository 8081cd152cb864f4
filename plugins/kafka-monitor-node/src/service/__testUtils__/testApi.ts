import { IncomingMessage, createServer } from 'http';
import { AddressInfo } from 'net';
import { text } from 'stream/consumers';

/** A request as it came over the wire. */
export interface SeenRequest {
  method: string;
  /** Path and query, as sent. */
  url: string;
  query: URLSearchParams;
  authorization?: string;
  contentType?: string;
  body: string;
}

type Answer = { status?: number; body: unknown };

/** A server on a free port that answers as the test says. */
export async function testApi(
  answer: (request: SeenRequest) => Answer | Promise<Answer>,
) {
  const requests: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const seen = await seenRequest(request);
    requests.push(seen);
    const { status = 200, body } = await answer(seen);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/kafka-monitor`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

async function seenRequest(request: IncomingMessage): Promise<SeenRequest> {
  const { method = '', url = '', headers } = request;
  return {
    method,
    url,
    query: new URL(url, 'http://localhost').searchParams,
    authorization: headers.authorization,
    contentType: headers['content-type'],
    body: await text(request),
  };
}
