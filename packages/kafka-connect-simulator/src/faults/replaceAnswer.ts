import { gzipSync } from 'node:zlib';
import type { Answer } from '../rest/answers';
import type { Fault } from './Fault';

const JSON_TYPE = { 'content-type': 'application/json' };

const loginPage = `<!DOCTYPE html>
<html><head><title>Sign in</title></head>
<body><h1>Sign in to continue</h1>
<form action="/login" method="post"><input name="user"><input name="password" type="password"></form>
</body></html>
`;

/**
 * The answer of a fault that comes between, so that the worker never sees the
 * request; undefined for the faults that spoil the worker's own answer.
 *
 * @internal
 */
export function replaceAnswer(fault: Fault): Answer | undefined {
  switch (fault.type) {
    case 'html':
      return {
        status: fault.status ?? 200,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: Buffer.from(loginPage),
      };
    case 'status':
      return statusAnswer(fault.status, fault.retryAfter, fault.body);
    case 'redirect':
      return {
        status: 302,
        headers: { location: fault.location },
        body: Buffer.alloc(0),
      };
    case 'empty':
      return { status: 200, headers: JSON_TYPE, body: Buffer.from('{}') };
    case 'deep':
      return { status: 200, headers: JSON_TYPE, body: deep(fault.levels) };
    case 'huge-body':
      return { status: 200, headers: JSON_TYPE, body: huge(fault.bytes) };
    case 'gzip-bomb':
      return {
        status: 200,
        headers: { ...JSON_TYPE, 'content-encoding': 'gzip' },
        body: bomb(fault.bytes),
      };
    default:
      return undefined;
  }
}

function statusAnswer(
  status: number,
  retryAfter: number | undefined,
  body: string | undefined,
): Answer {
  const text =
    body ??
    JSON.stringify({ error_code: status, message: `HTTP ${status} on demand` });
  return {
    status,
    headers: {
      'content-type': text.startsWith('<')
        ? 'text/html; charset=utf-8'
        : 'application/json',
      ...(retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` }),
    },
    body: Buffer.from(text),
  };
}

function deep(levels: number): Buffer {
  return Buffer.from(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);
}

/** Valid JSON of that length; the same block again and again, so that it costs no more than the block. */
function huge(bytes: number): Buffer {
  const body = Buffer.alloc(Math.max(bytes, 10), 'x');
  body.write('{"pad":"');
  body.write('"}', body.length - 2);
  return body;
}

/** Gzip members can be put one behind the other: a million bytes cost a thousand. */
function bomb(bytes: number): Buffer {
  const block = 1_000_000;
  const member = gzipSync(Buffer.alloc(block, 0x20));
  const count = Math.max(1, Math.ceil(bytes / block));
  return Buffer.concat(new Array<Buffer>(count).fill(member));
}
