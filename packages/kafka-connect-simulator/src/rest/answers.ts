import type { KafkaVersion } from '../group/KafkaVersion';
import { stringifyAsWorker } from '../group/stringifyAsWorker';

/** What a worker sends back. @internal */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  /** Undefined for an answer without any body, such as 204. */
  body?: Buffer;
  /** The reason behind the status code; default is the standard one. */
  reason?: string;
}

/** A JSON answer. @internal */
export function json(status: number, value: unknown): Answer {
  return jsonText(status, Buffer.from(stringifyAsWorker(value)));
}

/** A JSON answer whose text is there already. @internal */
export function jsonText(status: number, body: Buffer): Answer {
  return { status, headers: { 'content-type': 'application/json' }, body };
}

/** 202 as pause and resume answer it. @internal */
export const accepted = (): Answer => ({
  status: 202,
  headers: {},
  body: Buffer.alloc(0),
});

/** 204. @internal */
export const noContent = (): Answer => ({ status: 204, headers: {} });

/**
 * An error as Kafka Connect's exception mapper answers it; handlers throw it.
 *
 * @internal
 */
export class ConnectError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'ConnectError';
    this.status = status;
  }

  answer(version: KafkaVersion): Answer {
    const answer = json(this.status, {
      error_code: this.status,
      message: this.message,
    });
    return this.status === 500 && version.refusesAmbiguousUris
      ? { ...answer, reason: 'Server Error' }
      : answer;
  }
}

/** An error of the web framework, which comes without a content type. @internal */
export class FrameworkError extends ConnectError {
  constructor(status: number, reason: string) {
    super(status, `HTTP ${status} ${reason}`);
    this.name = 'FrameworkError';
  }

  answer(version: KafkaVersion): Answer {
    return { ...super.answer(version), headers: {} };
  }
}

/** The HTML page with which Jetty refuses a request before Kafka Connect sees it. @internal */
export function refusedByJetty(
  message: string,
  method: string,
  version: KafkaVersion,
): Answer {
  if (!version.refusesAmbiguousUris) {
    return {
      status: 400,
      headers: {
        'content-type': 'text/html;charset=iso-8859-1',
        connection: 'close',
      },
      body: Buffer.from(
        '<h1>Bad Message 400</h1><pre>reason: Bad Request</pre>',
      ),
    };
  }
  const headers = {
    'cache-control': 'must-revalidate,no-cache,no-store',
    connection: 'close',
  };
  // Jetty writes its error page for these methods only.
  if (!['GET', 'POST', 'HEAD'].includes(method)) {
    return { status: 400, headers, body: Buffer.alloc(0) };
  }
  return {
    status: 400,
    headers: { ...headers, 'content-type': 'text/html;charset=iso-8859-1' },
    body: Buffer.from(errorPage(message, version)),
  };
}

function errorPage(message: string, version: KafkaVersion): string {
  return `<html>
<head>
<meta http-equiv="Content-Type" content="text/html;charset=ISO-8859-1"/>
<title>Error 400 ${message}</title>
</head>
<body>
<h2>HTTP ERROR 400 ${message}</h2>
<table>
<tr><th>URI:</th><td>/badURI</td></tr>
<tr><th>STATUS:</th><td>400</td></tr>
<tr><th>MESSAGE:</th><td>${message}</td></tr>
</table>
<hr/><a href="https://jetty.org/">Powered by Jetty:// ${version.jetty}</a><hr/>

</body>
</html>
`;
}
