import { mockErrorHandler, mockServices } from '@backstage/backend-test-utils';
import { ConflictError, NotFoundError } from '@backstage/errors';
import {
  endpoints,
  SchedulerConfig,
  SyncStarted,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import express from 'express';
import request from 'supertest';
import { EndpointRouter } from '../openapi/EndpointRouter';
import { checkAnswers } from './checkAnswers';

const started = { environment: 'production', connectCluster: 'main' };

describe('answers that are compared with their description', () => {
  let found: string[];
  let answer: () => unknown;

  beforeEach(() => {
    found = [];
  });

  async function ask(path: string, method: 'get' | 'post' = 'post') {
    const auditor = mockServices.auditor.mock();
    auditor.createEvent.mockResolvedValue({
      success: async () => {},
      fail: async () => {},
    });
    const routes = new EndpointRouter({
      httpAuth: mockServices.httpAuth(),
      auditor,
      services: [],
    });
    routes.change(
      endpoints.startSync,
      () => ({ eventId: 'sync' }),
      async () => answer() as SyncStarted,
    );
    routes.read(
      endpoints.getSchedulerConfig,
      async () => answer() as SchedulerConfig,
    );
    routes.stream(endpoints.exportConnectors, async () => ({
      fileName: 'connectors.csv',
      pieces: answer() as AsyncIterable<string>,
    }));
    const app = express()
      .use(checkAnswers(problem => found.push(problem)))
      .use(routes.router)
      .use(mockErrorHandler());
    return request(app)[method](path);
  }

  it('pass where they are as it says', async () => {
    answer = () => ({ started: [{ ...started, request: 1 }] });
    const { body } = await ask('/sync');
    expect(body).toEqual(answer());
    answer = async function* pieces() {
      yield 'name\r\n';
    };
    await ask('/connectors.csv', 'get');
    answer = () => {
      throw new ConflictError('It is switched off');
    };
    expect((await ask('/sync')).status).toBe(409);
    expect((await ask('/sync?x=1')).status).toBe(400);
    expect((await ask('/elsewhere')).status).toBe(404);
    expect(found).toEqual([]);
  });

  it.each([
    [
      'a field that is not described',
      { started: [{ ...started, request: 1, secret: 2 }] },
      "unknown 'started.0.secret'",
    ],
    ['one that is missing', { started: [started] }, "'started.0.request'"],
    [
      'one of another type',
      { started: [{ ...started, request: '1' }] },
      "'started.0.request'",
    ],
    ['another answer altogether', [], "''"],
  ])('are told of by %s', async (_, given, problem) => {
    answer = () => given;
    await ask('/sync');
    expect(found).toEqual([
      expect.stringContaining(`POST /sync (202): ${problem}`),
    ]);
  });

  it('are told of where an error is one that nobody reckons with', async () => {
    answer = () => {
      throw new NotFoundError('No settings');
    };
    await ask('/scheduler/config', 'get');
    expect(found).toEqual([
      'GET /scheduler/config (404): the status 404 is not described',
    ]);
  });

  it('are told of where an error has another shape', async () => {
    const app = express()
      .use(checkAnswers(problem => found.push(problem)))
      .post('/sync', (_, response) => {
        response.status(409).json({ message: 'no' });
      });
    await request(app).post('/sync');
    expect(found).toEqual([
      expect.stringMatching(/^POST \/sync \(409\): 'error'.*'response'/),
    ]);
  });

  it('are told of by another status, or another type', async () => {
    const app = express()
      .use(checkAnswers(problem => found.push(problem)))
      .post('/sync', (_, response) => {
        response.json({ started: [] });
      })
      .get('/connectors.csv', (_, response) => {
        response.send('name');
      });
    await request(app).post('/sync');
    await request(app).get('/connectors.csv');
    expect(found).toEqual([
      'POST /sync (200): the status 200 is not 202',
      'GET /connectors.csv: it is text/html; charset=utf-8',
    ]);
  });
});
