import http from 'node:http';
import { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import express, { ErrorRequestHandler } from 'express';
import request from 'supertest';
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
      services: [],
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

const serviceToken = (subject: string) =>
  mockCredentials.service.token({
    onBehalfOf: mockCredentials.service(subject),
    targetPluginId: 'kafka-monitor',
  });

describe('a change', () => {
  const handler = jest.fn();
  const auditor = mockServices.auditor.mock();
  const event = {
    success: jest.fn().mockResolvedValue(undefined),
    fail: jest.fn().mockResolvedValue(undefined),
  };

  async function change(token: string) {
    const routes = new EndpointRouter({
      httpAuth: mockServices.httpAuth({ pluginId: 'kafka-monitor' }),
      auditor,
      services: ['plugin:scaffolder', 'external:ci'],
    });
    routes.change(endpoints.startSync, () => ({ eventId: 'sync' }), handler);
    const app = express().use(routes.router).use(mockErrorHandler());
    return request(app)
      .post('/sync')
      .set('authorization', `Bearer ${token}`)
      .send({});
  }

  beforeEach(() => {
    jest.clearAllMocks();
    auditor.createEvent.mockResolvedValue(event);
    handler.mockResolvedValue({ started: [] });
  });

  it.each([
    [
      'a user',
      mockCredentials.user.token('user:default/budi'),
      'user:default/budi',
    ],
    [
      'a user for whom a service calls, listed or not',
      mockCredentials.user.token('user:default/budi', {
        actor: { subject: 'plugin:other' },
      }),
      'user:default/budi',
    ],
    [
      'a plugin that is listed',
      serviceToken('plugin:scaffolder'),
      'plugin:scaffolder',
    ],
    [
      'another program that is listed',
      serviceToken('external:ci'),
      'external:ci',
    ],
  ])('is made by %s', async (_, token, by) => {
    const { status } = await change(token);
    expect(status).toBe(202);
    expect(handler).toHaveBeenCalledWith(expect.objectContaining({ by }));
    expect(event.success).toHaveBeenCalledTimes(1);
  });

  it('is refused to a service that is not listed, told which key would, and audited', async () => {
    const { status, body } = await change(serviceToken('external:c'));
    expect(status).toBe(403);
    expect(body.error).toMatchObject({
      name: 'NotAllowedError',
      message:
        "'external:c' may only read: services that may change anything are listed in kafkaMonitor.roles.services",
    });
    expect(handler).not.toHaveBeenCalled();
    expect(event.fail).toHaveBeenCalledTimes(1);
    expect(event.success).not.toHaveBeenCalled();
  });

  it('is refused to nobody', async () => {
    const { status } = await change(mockCredentials.none.header().slice(7));
    expect(status).toBe(401);
    expect(handler).not.toHaveBeenCalled();
  });
});
