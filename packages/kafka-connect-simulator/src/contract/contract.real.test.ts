import { ContractTarget } from './ContractWorker';
import { describeConnectContract } from './describeConnectContract';
import { rawRequest } from './rawRequest';

jest.setTimeout(120_000);

const {
  KAFKA_CONNECT_39_URL,
  KAFKA_CONNECT_43_URL,
  KAFKA_CONNECT_CONTROL_URL: controlUrl,
} = process.env;
const given = Object.entries({
  '3.9': KAFKA_CONNECT_39_URL,
  '4.3': KAFKA_CONNECT_43_URL,
}).filter((entry): entry is [string, string] => Boolean(entry[1]));

/** Starts and kills the workers of a group through whoever started them. */
function controlOf(base: string, version: string): ContractTarget['control'] {
  const ask = async (index: number, act: string, expected: number) => {
    const path = `/workers/${version}/${index}/${act}`;
    const { status, json, text } = await rawRequest(base, 'POST', path);
    if (status !== expected) throw new Error(`${path}: ${status} ${text}`);
    return json;
  };
  return {
    start: async index =>
      ((await ask(index, 'start', 200)) as { url: string }).url,
    kill: async index => {
      await ask(index, 'kill', 204);
    },
  };
}

for (const [release, url] of given) {
  describeConnectContract(
    `a real ${release} worker`,
    async () => {
      const { json } = await rawRequest(url, 'GET', '/');
      const { version } = json as { version: string };
      // A suite that runs against the wrong release would prove nothing.
      expect(version.startsWith(release)).toBe(true);
      const control = controlUrl ? controlOf(controlUrl, version) : undefined;
      return { url, version, control, stop: async () => {} };
    },
    { killsWorkers: Boolean(controlUrl) },
  );
}

if (given.length === 0) {
  describe("Kafka Connect's REST interface, as answered by real workers", () => {
    it('real workers not given: KAFKA_CONNECT_39_URL and KAFKA_CONNECT_43_URL are unset, so nothing was compared', () => {
      expect(given).toEqual([]);
    });
  });
} else if (!controlUrl) {
  describe("Kafka Connect's REST interface, as answered by groups of real workers", () => {
    it('no way to start and kill workers: KAFKA_CONNECT_CONTROL_URL is unset, so groups of two were not compared', () => {
      expect(controlUrl).toBeFalsy();
    });
  });
}
