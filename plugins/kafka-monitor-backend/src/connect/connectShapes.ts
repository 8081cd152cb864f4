import { z } from 'zod';
import { ConnectError } from './connectErrors';
import type { ConnectAnswer } from './connectRequest';
import type { ConnectBody, ConnectHealth } from './connectTypes';
import { excerptOf, readable } from './excerpt';

const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform(value =>
    value === null || value === undefined ? undefined : String(value),
  );
const rowsOf = <T extends z.ZodType>(row: T) =>
  z
    .array(row)
    .nullish()
    .transform(rows => rows ?? []);

/** `GET /` @internal */
export const rootShape = z
  .object({ version: z.string(), commit: text, kafka_cluster_id: text })
  .transform(root => ({
    version: root.version,
    commit: root.commit,
    kafkaClusterId: root.kafka_cluster_id,
  }));

const healthShape = z.object({ status: text, message: text });

/** `GET /connectors` @internal */
export const namesShape = z.array(z.string());

/** `GET /connectors/<name>/topics` @internal */
export const topicsShape = z
  .record(z.string(), z.object({ topics: rowsOf(z.string()) }).nullable())
  .transform(byName => Object.values(byName)[0]?.topics ?? []);

const anything = z.record(z.string(), z.unknown()).nullish();

/** `GET /connectors/<name>/offsets` @internal */
export const offsetsShape = z
  .object({
    offsets: rowsOf(
      z
        .object({ partition: anything, offset: anything })
        .transform(({ partition, offset }) => ({
          partition: partition ?? {},
          offset: offset ?? null,
        })),
    ),
  })
  .transform(({ offsets }) => offsets);

/** `GET /connector-plugins` @internal */
export const pluginsShape = z.array(
  z.object({ class: z.string(), type: text, version: text }),
);

/** `GET /connector-plugins/<class>/config` @internal */
export const configDefShape = z.array(
  z.object({ name: z.string(), type: text.transform(type => type ?? '') }),
);

/** What is expected of an answer. @internal */
export type Shape<T> = z.ZodType<T>;

/** The JSON of an answer. @throws ConnectError `bad-response` when it is something else. @internal */
export function jsonOf(answer: ConnectAnswer): unknown {
  bodyOf(answer);
  try {
    return JSON.parse(answer.bytes.toString('utf8'));
  } catch {
    throw badAnswer(answer, 'invalid JSON');
  }
}

/** The answer in its expected shape. @throws ConnectError `bad-response` @internal */
export function shaped<T>(answer: ConnectAnswer, shape: Shape<T>): T {
  const parsed = shape.safeParse(jsonOf(answer));
  if (!parsed.success) {
    throw badAnswer(answer, 'JSON of an unexpected shape');
  }
  return parsed.data;
}

/**
 * A body that says it is JSON: a login page of a proxy answers 200 as well.
 *
 * @throws ConnectError `bad-response`
 * @internal
 */
export function bodyOf(answer: ConnectAnswer): ConnectBody {
  const type = answer.contentType?.split(';', 1)[0].trim();
  if (type && !/^[\w.-]+\/(?:[\w.-]+\+)?json$/i.test(type)) {
    throw badAnswer(answer, `${type} in place of JSON`);
  }
  const { bytes, hash, url } = answer;
  return { bytes, hash, url };
}

/** What an answer of `GET /health` means: 200, 500 and 503 are the worker's own, 404 comes from before 3.9. @internal */
export function healthOf(answer: ConnectAnswer): ConnectHealth {
  if (answer.status === 404) {
    const message = 'Workers before Kafka 3.9 do not tell their health.';
    return { status: 'not-offered', message };
  }
  // In the worker's words, which can quote anything.
  const told = shaped(answer, healthShape).message;
  const message = told ? readable(answer.bytes) : '';
  if (answer.status < 300) {
    return { status: 'healthy', message };
  }
  return { status: answer.status === 503 ? 'starting' : 'unhealthy', message };
}

function badAnswer({ bytes, status, url }: ConnectAnswer, what: string) {
  const excerpt = excerptOf(bytes);
  return new ConnectError(
    'bad-response',
    `${url} answered ${status} with ${what}${excerpt ? `: ${excerpt}` : '.'}`,
    { url, status, excerpt },
  );
}
