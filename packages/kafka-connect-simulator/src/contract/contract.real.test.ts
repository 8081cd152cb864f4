import { describeConnectContract } from './describeConnectContract';
import { rawRequest } from './rawRequest';

jest.setTimeout(120_000);

const given = Object.entries({
  '3.9': process.env.KAFKA_CONNECT_39_URL,
  '4.3': process.env.KAFKA_CONNECT_43_URL,
}).filter((entry): entry is [string, string] => Boolean(entry[1]));

for (const [release, url] of given) {
  describeConnectContract(`a real ${release} worker`, async () => {
    const { json } = await rawRequest(url, 'GET', '/');
    const { version } = json as { version: string };
    // A suite that runs against the wrong release would prove nothing.
    expect(version.startsWith(release)).toBe(true);
    return { urls: [url], version, stop: async () => {} };
  });
}

if (given.length === 0) {
  describe("Kafka Connect's REST interface, as answered by real workers", () => {
    it('real workers not given: KAFKA_CONNECT_39_URL and KAFKA_CONNECT_43_URL are unset, so nothing was compared', () => {
      expect(given).toEqual([]);
    });
  });
}
