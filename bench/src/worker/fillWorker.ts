const AT_ONCE = 8;
const WAIT_MS = 60_000;

/** A connector that has a configuration and never does anything. */
export function fileSink(name: string): Record<string, string> {
  return {
    name,
    'connector.class': 'org.apache.kafka.connect.file.FileStreamSinkConnector',
    'tasks.max': '1',
    topics: `${name}-topic`,
    file: `/tmp/${name}.txt`,
    'key.converter': 'org.apache.kafka.connect.storage.StringConverter',
    'value.converter': 'org.apache.kafka.connect.storage.StringConverter',
    'errors.tolerance': 'all',
    'errors.deadletterqueue.topic.name': `${name}-dead-letters`,
    'errors.deadletterqueue.topic.replication.factor': '1',
  };
}

export async function ask(
  url: string,
  method = 'GET',
  body?: object,
): Promise<unknown> {
  for (let tries = 0; ; tries++) {
    const answer = await fetch(url, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(120_000),
    });
    const text = await answer.text();
    if (answer.ok) {
      return text ? JSON.parse(text) : undefined;
    }
    // A rebalance is under way.
    if (answer.status !== 409 || tries === 20) {
      throw new Error(
        `${method} ${url} was answered ${answer.status}: ${text}`,
      );
    }
    await new Promise(done => {
      setTimeout(done, 500);
    });
  }
}

/** Does the work for each item, eight at a time. */
export async function eightAtATime<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const rest = items.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of rest) {
        await work(item);
      }
    }),
  );
}

/** Waits until the worker tells a status of so many connectors. */
export async function waitForStatuses(url: string, count: number) {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const known = (await ask(`${url}/connectors?expand=status`)) as object;
    if (Object.keys(known).length >= count) {
      return;
    }
    if (Date.now() > end) {
      throw new Error(`The worker does not tell ${count} statuses`);
    }
    await new Promise(done => {
      setTimeout(done, 500);
    });
  }
}
