import http from 'node:http';
import { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { mockServices } from '@backstage/backend-test-utils';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import express, { ErrorRequestHandler } from 'express';
import { EndpointRouter } from './EndpointRouter';

describe('a streamed answer', () => {
  let server: http.Server;
  let produced: number;
  let ended: boolean;
  const failed = jest.fn();

  beforeEach(async () => {
    produced = 0;
    ended = false;
    const routes = new EndpointRouter({
      httpAuth: mockServices.httpAuth(),
      auditor: mockServices.auditor.mock(),
    });
    async function* pieces() {
      try {
        for (; produced < 10_000; produced += 1) {
          yield 'x'.repeat(10_000);
        }
      } finally {
        ended = true;
      }
    }
    routes.stream(endpoints.exportConnectors, async () => ({
      fileName: 'endless.csv',
      pieces: pieces(),
    }));
    const onError: ErrorRequestHandler = (error, _request, response, _next) => {
      failed(error);
      response.destroy();
    };
    const app = express().use(routes.router).use(onError);
    server = app.listen(0);
    await new Promise(resolve => server.once('listening', resolve));
  });

  afterEach(async () => {
    server.closeAllConnections();
    await new Promise(resolve => server.close(resolve));
  });

  it('is made no faster than it is read, and no longer than anybody reads', async () => {
    const { port } = server.address() as AddressInfo;
    const response = await new Promise<http.IncomingMessage>(
      (resolve, reject) => {
        http
          .get({ port, path: '/connectors.csv' }, resolve)
          .on('error', reject);
      },
    );
    response.pause();
    await setTimeout(300);
    const whilePaused = produced;
    expect(whilePaused).toBeLessThan(5000);
    response.destroy();
    for (let tries = 0; tries < 100 && !ended; tries += 1) {
      await setTimeout(20);
    }
    expect(ended).toBe(true);
    expect(produced).toBeLessThan(10_000);
    expect(failed).not.toHaveBeenCalled();
  });
});
