import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  connectorDetailSchema,
  Endpoint,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { differences, GeneratedIds } from './__testUtils__/apiDocs/differences';
import { startDocsFleet } from './__testUtils__/apiDocs/docsFleet';
import {
  ApiExample,
  readExamples,
  readRoutes,
} from './__testUtils__/apiDocs/readExamples';
import { Product } from './__testUtils__/startProduct';
import { until } from './__testUtils__/until';

jest.setTimeout(90_000);

const page = readFileSync(resolve(__dirname, '../../../docs/api.md'), 'utf8');
/** When it is in the examples. */
const THEN = Date.parse('2026-03-02T09:00:00Z');
/** How long what is under way may take to become what is shown. */
const SETTLED_S = 20;

/** All is read of it that will be. */
function isKnown({ status, body }: { status: number; body: unknown }) {
  const { data } = connectorDetailSchema.safeParse(body);
  return (
    status === 200 &&
    (data?.health === 'failed' ||
      (data?.health === 'running' && data.topicUse === 'known'))
  );
}

const connectors = [
  'production/main/orders-source',
  'production/main/orders-sink',
  'production/main/payments-sink',
  'staging/main/orders-source',
  'ledger/main/ledger-sink',
];

describe('the documentation of the HTTP interface', () => {
  /** Whoever asks has another name in the examples. */
  const ids: GeneratedIds = new Map([
    ['user:default/ani', 'user:default/mock'],
  ]);
  let fleet: Awaited<ReturnType<typeof startDocsFleet>>;
  let product: Product;

  beforeAll(async () => {
    fleet = await startDocsFleet();
    product = await Product.start(
      { urls: { production: [], staging: [] } },
      {
        environments: fleet.environments,
        assignmentRules: [{ match: { name: 'payments-*' }, critical: true }],
      },
    );
    const detailOf = (ref: string) => product.ask('get', `/connectors/${ref}`);
    for (const ref of connectors) {
      await until(SETTLED_S, detailOf.bind(null, ref), isKnown);
    }
  });
  afterAll(async () => {
    await product?.stop();
    await fleet?.stop();
  });

  /** With the names and ids of this run, and times of today. */
  function asOfNow(text: string): string {
    const renamed = [...ids].reduce(
      (known, [shown, got]) => known.replaceAll(shown, got),
      text,
    );
    return renamed.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, time =>
      new Date(Date.parse(time) - THEN + Date.now()).toISOString(),
    );
  }

  const bodyOf = ({ body }: ApiExample) =>
    body && JSON.parse(asOfNow(JSON.stringify(body)));

  async function wrongIn(example: ApiExample): Promise<string[]> {
    const { method, path, status, language } = example;
    const got = await product.ask(method, asOfNow(path), bodyOf(example));
    if (got.status !== status) {
      return [`${got.status} instead of ${status}: ${got.text}`];
    }
    const answer = asOfNow(example.answer);
    if (language === 'json') {
      return differences(JSON.parse(answer), got.body, ids);
    }
    const [shown, lines] = [answer, got.text].map(text =>
      text.trimEnd().split(/\r?\n/),
    );
    return shown.length === lines.length && shown[0] === lines[0]
      ? []
      : ['has other columns, or rows'];
  }

  it.each(readExamples(page).map(each => [each.title, each] as const))(
    'is right about %s',
    async (_, example) => {
      // What was asked for before may still be under way.
      const wrong =
        example.method === 'get'
          ? await until(
              SETTLED_S,
              () => wrongIn(example),
              found => found.length === 0,
            )
          : await wrongIn(example);
      expect(wrong).toEqual([]);
    },
  );

  it('names every route in its tables, and none that there is not', () => {
    const wanted = Object.values<Pick<Endpoint, 'method' | 'path'>>(
      endpoints,
    ).map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(readRoutes(page).sort()).toEqual(
      [...wanted, 'GET /openapi.json'].sort(),
    );
  });
});
