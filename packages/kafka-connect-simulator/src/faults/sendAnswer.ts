import type { ServerResponse } from 'node:http';
import type { Timers } from '../group/Timers';
import type { Answer } from '../rest/answers';
import type { Fault } from './Fault';

/**
 * Writes an answer, in the way of the fault if it is one of transport:
 * trickling, reset or cut short.
 *
 * @internal
 */
export async function sendAnswer(
  response: ServerResponse,
  answer: Answer,
  fault: Fault | undefined,
  timers: Timers,
  head: boolean,
): Promise<void> {
  const body = head ? undefined : answer.body;
  const length = answer.body?.length;
  const reason = answer.reason;
  const headers = {
    ...answer.headers,
    ...(length === undefined ? {} : { 'content-length': `${length}` }),
  };
  if (reason) response.writeHead(answer.status, reason, headers);
  else response.writeHead(answer.status, headers);
  if (!body) {
    response.end();
    return;
  }
  switch (fault?.type) {
    case 'trickle':
      await trickle(response, body, fault.bytesPerSecond ?? 1, timers);
      return;
    case 'reset':
      await writeThen(response, body.subarray(0, fault.afterBytes ?? 0), () =>
        response.socket?.resetAndDestroy(),
      );
      return;
    case 'cut': {
      const share = Math.floor(body.length * (fault.share ?? 0.9));
      await writeThen(response, body.subarray(0, share), () =>
        response.socket?.end(),
      );
      return;
    }
    default:
      response.end(body);
  }
}

function writeThen(
  response: ServerResponse,
  part: Buffer,
  end: () => void,
): Promise<void> {
  response.flushHeaders();
  return new Promise(resolve => {
    response.write(part.length > 0 ? part : '', () => {
      end();
      resolve();
    });
  });
}

async function trickle(
  response: ServerResponse,
  body: Buffer,
  bytesPerSecond: number,
  timers: Timers,
): Promise<void> {
  // Not more than 20 pieces a second, and no piece smaller than a byte.
  const piece = Math.max(1, Math.floor(bytesPerSecond / 20));
  const pause = (piece / bytesPerSecond) * 1000;
  response.flushHeaders();
  for (let at = 0; at < body.length; at += piece) {
    if (response.destroyed) return;
    response.write(body.subarray(at, at + piece));
    await timers.sleep(pause);
  }
  response.end();
}
