import { createHash } from 'node:crypto';
import { ConnectError } from './connectErrors';
import { readInfo, readSnapshot, readStatus } from './readSnapshot';

const salt = 'v1';
const read = (body: string | Buffer, options = {}) =>
  readSnapshot(Buffer.from(body as string), { salt, ...options });
const running = (trace?: string) => ({
  status: {
    name: 'x',
    connector: { state: 'RUNNING', worker_id: 'w1:8083', trace },
    tasks: [{ id: 0, state: 'RUNNING', worker_id: 'w1:8083' }],
    type: 'source',
  },
});

async function refusal(body: string | Buffer): Promise<string> {
  const error = await read(body).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(ConnectError);
  expect((error as ConnectError).kind).toBe('bad-response');
  return (error as ConnectError).message;
}

describe('readSnapshot', () => {
  it('cuts the body into one slice per connector', async () => {
    const slices = await read(
      ' {"a" : {"x":[1,{"y":"}]\\"\\\\"}]} ,\n"b":null,"c":"t","d":[ ],"e":-1.5e3,"f":{}}\n',
    );
    expect([...slices].map(([name, s]) => [name, String(s.bytes())])).toEqual([
      ['a', '{"x":[1,{"y":"}]\\"\\\\"}]}'],
      ['b', 'null'],
      ['c', '"t"'],
      ['d', '[ ]'],
      ['e', '-1.5e3'],
      ['f', '{}'],
    ]);
  });

  it('agrees with JSON.parse on long strings full of quotes and backslashes', async () => {
    const texts = ['"', '\\', '\\"', '\\\\"', 'x'.repeat(95), 'x'.repeat(97)];
    const all: Record<string, unknown> = {};
    for (const [i, one] of texts.entries()) {
      for (const [j, two] of texts.entries()) {
        all[`${i}-${j}`] = { v: `${'y'.repeat(90)}${one}${two}{[`, w: [one] };
      }
    }
    const slices = await read(JSON.stringify(all));
    expect(slices.size).toBe(36);
    for (const [name, slice] of slices) {
      expect(JSON.parse(String(slice.bytes()))).toEqual(all[name]);
    }
  });

  it('reads an empty object as no connectors', async () => {
    expect((await read('{ }')).size).toBe(0);
  });

  it('passes over a byte order mark', async () => {
    expect([...(await read('\ufeff{"a":{}}')).keys()]).toEqual(['a']);
  });

  it.each([
    ['nothing', ''],
    ['white space', '  \n'],
    ['an HTML login page', '<!doctype html><html><title>Log in</title></html>'],
    ['an array', '[{"a":1}]'],
    ['a string', '"connectors"'],
    ['null', 'null'],
    ['a body cut inside a connector', '{"a":{"status":{"connector"'],
    ['a body cut inside a string', '{"a":{"status":"RUNN'],
    ['a body cut inside a name', '{"a":{},"b'],
    ['a body cut after a name', '{"a":{},"b"'],
    ['a body cut after a colon', '{"a":'],
    ['a body cut between connectors', '{"a":{}'],
    ['a body cut inside a number', '{"a":12'],
    ['a body that ends with an escape', '{"a":"b\\'],
    ['junk behind the object', '{"a":{}} {"b":{}}'],
    ['a NUL behind the object', '{"a":{}}\0'],
    ['a comma too many', '{"a":{},}'],
    ['a comma at the beginning', '{,"a":{}}'],
    ['a missing comma', '{"a":{} "b":{}}'],
    ['a missing colon', '{"a" {}}'],
    ['a name without quotes', '{a:{}}'],
    ['a name with a raw line break', '{"a\nb":{}}'],
    ['a name with a bad escape', '{"a\\x":{}}'],
    ['a bare word', '{"a":RUNNING}'],
    ['NaN', '{"a":NaN}'],
    ['a missing value', '{"a":,"b":{}}'],
    ['brackets that do not match', '{"a":{"tasks":[}]}'],
    ['one bracket too many', '{"a":{}}}'],
    ['UTF-16', Buffer.from('{"a":{}}', 'utf16le')],
  ])('refuses %s', async (_, body) => {
    expect(await refusal(body)).toMatch(/^The list of connectors /);
  });

  it('says in words what it got, with the secrets masked', async () => {
    expect(await refusal('<html><body>Log in, password=Hunter2</body>')).toBe(
      'The list of connectors is not a JSON object of connectors; it begins: Log in, password=********',
    );
    expect(await refusal('{"a":{"x":')).toMatch(/is cut off/);
    expect(await refusal('{"a":1}x')).toMatch(/goes on after its end/);
    expect(await refusal('')).toBe('The list of connectors is empty');
  });

  it('refuses a body cut at any byte', async () => {
    const body = Buffer.from(
      JSON.stringify({ a: running(), 'b"\\': running() }),
    );
    for (let length = 0; length < body.length; length++) {
      await expect(read(body.subarray(0, length))).rejects.toThrow(
        ConnectError,
      );
    }
  });

  it('refuses nesting of 100,000 levels without overflowing the stack', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(await refusal(`{"a":${deep}}`)).toMatch(/deeper than 200 levels/);
  });

  it('reads a connector with a million keys', async () => {
    const keys = Array.from({ length: 1_000_000 }, (_, i) => `"k${i}":1`);
    const slices = await read(`{"a":{"info":{${keys.join(',')}}},"b":{}}`);
    expect([...slices.keys()]).toEqual(['a', 'b']);
  }, 30_000);

  it('refuses more than a million connectors', async () => {
    const names = Array.from({ length: 1_000_001 }, (_, i) => `"k${i}":1`);
    expect(await refusal(`{${names.join(',')}}`)).toMatch(/more than 1000000/);
  }, 30_000);

  it('lets the last of two connectors of one name count, as JSON.parse does', async () => {
    const slices = await read('{"a":{"n":1},"b":{},"\\u0061":{"n":2}}');
    expect(slices.size).toBe(2);
    expect(String(slices.get('a')?.bytes())).toBe('{"n":2}');
  });

  it.each([
    ['"__proto__"', '__proto__'],
    ['"constructor"', 'constructor'],
    ['"toString"', 'toString'],
    ['"\\u00e9\\uD83D\\uDE00\\"\\\\\\/"', 'é😀"\\/'],
    ['"漢字 😀"', '漢字 😀'],
    ['".."', '..'],
    ['""', ''],
    ['"a\\u0000b\\ud800"', 'a\ufffdb\ufffd'],
  ])('takes %s for a name like any other', async (json, name) => {
    const slices = await read(`{${json}:{"status":null}}`);
    expect([...slices.keys()]).toEqual([name]);
    expect(slices.get(name)?.name).toBe(name);
    expect(({} as Record<string, unknown>).status).toBeUndefined();
  });

  it('gives one bad connector a reason and the others their states', async () => {
    const good = JSON.stringify(running());
    const slices = await read(
      `{"a":${good},"b":{"status":{"connector":}},"c":${good},"d":null,"e":"?","f":[]}`,
    );
    const readings = [...slices.values()].map(readStatus);
    expect(readings.map(reading => reading.ok)).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
    expect(readings[1]).toEqual({
      ok: false,
      reason: 'What the worker says about this connector is not valid JSON.',
    });
    expect([...slices.values()].map(slice => readInfo(slice).ok)).toEqual(
      Array(6).fill(false),
    );
  });

  describe('hash', () => {
    const hashes = async (body: string, by = salt) =>
      [...(await read(body, { salt: by })).values()].map(slice => slice.hash);

    it('is equal exactly where the bytes are equal', async () => {
      const [a, b, c] = await hashes('{"a":{"x":1},"b":{"x":1},"c":{"x":2}}');
      expect(a).toBe(b);
      expect(a).not.toBe(c);
    });

    it('changes with the salt', async () => {
      const body = '{"a":{"x":1}}';
      expect(await hashes(body)).not.toEqual(await hashes(body, 'v2'));
    });

    it('covers a huge connector to its last byte, in steps', async () => {
      const huge = `{"trace":"${'x'.repeat(2_000_000)}`;
      const [a, b] = await hashes(`{"a":${huge}1"},"b":${huge}2"}}`);
      const salted = createHash('sha256').update(salt).digest();
      expect(a).toBe(
        createHash('sha1').update(salted).update(`${huge}1"}`).digest('hex'),
      );
      expect(a).not.toBe(b);
    });
  });

  it('stops when it is told to', async () => {
    const body = `{"a":"${'x'.repeat(3_000_000)}","b":1}`;
    await expect(
      read(body, { signal: AbortSignal.abort() }),
    ).rejects.toMatchObject({ kind: 'aborted' });
  });

  it('lets the event loop turn while it reads many connectors', async () => {
    const all: Record<string, unknown> = {};
    for (let i = 0; i < 3_000; i++) {
      all[`connector-${i}`] = running('x'.repeat(1_000));
    }
    let turns = 0;
    const count = setInterval(() => turns++, 0);
    const body = Buffer.from(JSON.stringify(all));
    const before = turns;
    await read(body);
    clearInterval(count);
    expect(turns - before).toBeGreaterThanOrEqual(5);
  });
});
