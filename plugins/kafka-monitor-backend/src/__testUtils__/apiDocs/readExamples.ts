const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** A request that the documentation shows, with what it says comes back. */
export interface ApiExample {
  /** The first line of the request, such as `GET /api/kafka-monitor/teams`. */
  title: string;
  method: (typeof METHODS)[number];
  path: string;
  body: unknown;
  /** Said between the request and the answer; 200 where nothing is. */
  status: number;
  /** `json`, `csv`: what the answer is. */
  language: string;
  answer: string;
}

const FENCE = /^```(\w+)\n([\s\S]*?)^```$/gm;
const BASE = '/api/kafka-monitor';

function readRequest(text: string) {
  const [head, ...rest] = text.split('\n\n');
  const [title] = head.split('\n');
  const [verb, url] = title.split(' ');
  const method = METHODS.find(each => each.toUpperCase() === verb);
  if (!method || !url?.startsWith(`${BASE}/`)) {
    throw new Error(`No request of ${BASE}: ${title}`);
  }
  const body = rest.join('\n\n').trim();
  return {
    title,
    method,
    path: url.slice(BASE.length),
    body: body ? JSON.parse(body) : undefined,
  };
}

/**
 * The examples of a page, in their order: each block of `http` that is a
 * request, with the next one of `json` or `csv`.
 *
 * @throws Error where a request has no answer, or an answer no request
 */
export function readExamples(page: string): ApiExample[] {
  const examples: ApiExample[] = [];
  let asked: { text: string; end: number } | undefined;
  for (const fence of page.matchAll(FENCE)) {
    const [all, language, text] = fence;
    if (language === 'http') {
      if (asked) {
        throw new Error(`Nothing is answered to ${asked.text}`);
      }
      asked = { text, end: fence.index + all.length };
    } else if (language === 'json' || language === 'csv') {
      if (!asked) {
        throw new Error(`Nobody asked for ${text}`);
      }
      const between = page.slice(asked.end, fence.index);
      const status = Number(/`(\d{3})`/.exec(between)?.[1] ?? 200);
      examples.push({
        ...readRequest(asked.text),
        status,
        language,
        answer: text,
      });
      asked = undefined;
    }
  }
  if (asked) {
    throw new Error(`Nothing is answered to ${asked.text}`);
  }
  return examples;
}

const ONE_CONNECTOR = '/connectors/:environment/:connectCluster/:name';

/**
 * The routes that the tables of a page name: `GET /teams/:name`, and `GET ...`
 * for one connector.
 */
export function readRoutes(page: string): string[] {
  return page
    .split('\n')
    .filter(line => line.startsWith('| `'))
    .flatMap(line => [
      ...line.split('|')[1].matchAll(/`([A-Z]+) (\.{3})?([^`]*)`/g),
    ])
    .map(
      ([, method, isOne, path]) =>
        `${method} ${isOne ? ONE_CONNECTOR : ''}${path}`,
    );
}
