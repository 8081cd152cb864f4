import { ChildProcess, spawn } from 'node:child_process';
import { createServer, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CliOptions, startFromOptions } from './startFromOptions';

jest.setTimeout(60_000);

const options: CliOptions = {
  speed: 1,
  kafkaVersion: '4.1.1',
  connectors: 50,
  changeRate: 0,
  interval: 15,
  workers: 2,
  port: 0,
  host: '127.0.0.1',
  quiet: true,
};

const urlIn = (line: string) => /http:\S+/.exec(line)?.[0] ?? '';

describe('the options of the command line', () => {
  it('generate a fleet', async () => {
    const lines: string[] = [];
    const running = await startFromOptions(options, line => lines.push(line));
    expect(lines[0]).toMatch(
      /^simulated\/main: Kafka Connect 4\.1\.1 with 50 connectors at http\S+ and http\S+$/,
    );
    expect(lines[1]).toMatch(/^admin port: http/);
    const names = await (await fetch(`${urlIn(lines[0])}/connectors`)).json();
    expect(names).toHaveLength(50);
    await running.stop();
  });

  it('let a share of it change at each interval', async () => {
    const lines: string[] = [];
    const changing = { ...options, changeRate: 0.5, interval: 0.05 };
    const running = await startFromOptions(changing, line => lines.push(line));
    const read = async () =>
      (await fetch(`${urlIn(lines[0])}/connectors?expand=status`)).text();
    const before = await read();
    let after = before;
    for (let tries = 0; tries < 50 && after === before; tries++) {
      await new Promise(resolve => {
        setTimeout(resolve, 20);
      });
      after = await read();
    }
    expect(after).not.toBe(before);
    await running.stop();
  });

  it('advise another port when one is taken', async () => {
    const { server, port } = await takePort();
    await expect(
      startFromOptions({ ...options, port }, () => {}),
    ).rejects.toThrow(
      `Port ${port} is taken by another process: choose another with --port or --admin-port`,
    );
    server.close();
  });
});

async function takePort(): Promise<{ server: Server; port: number }> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise(resolve => {
    server.once('listening', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

describe('the command', () => {
  const command = join(__dirname, '../../bin/kafka-connect-simulator');
  const run = (...args: string[]) =>
    spawn(process.execPath, [command, ...args], { stdio: 'pipe' });
  const ended = (child: ChildProcess) =>
    new Promise<{ code: number | null; output: string }>(resolve => {
      let output = '';
      child.stdout?.on('data', data => {
        output += data;
      });
      child.stderr?.on('data', data => {
        output += data;
      });
      child.on('close', code => resolve({ code, output }));
    });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends cleanly on %s',
    async signal => {
      const child = run('--connectors', '3', '--port', '0');
      const end = ended(child);
      await new Promise<void>(resolve => {
        child.stdout.on('data', data => {
          if (String(data).includes('admin port')) resolve();
        });
      });
      child.kill(signal);
      const { code, output } = await end;
      expect(code).toBe(0);
      expect(output).toContain('Kafka Connect 4.3.1 with 3 connectors');
    },
  );

  it('says in one line which port is taken, and fails', async () => {
    const { server, port } = await takePort();
    const { code, output } = await ended(run('--port', String(port)));
    server.close();
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      `Port ${port} is taken by another process: choose another with --port or --admin-port`,
    );
  });

  it('refuses what is no number', async () => {
    const { code, output } = await ended(run('--connectors', 'many'));
    expect(code).toBe(1);
    expect(output).toContain("option '--connectors <count>' argument 'many'");
  });
});
