import { judgeWorkerUrl } from './workerUrl';

describe('a typed URL of a worker', () => {
  it.each([
    ['connect-1:8083', 'scheme'],
    ['connect-1', 'scheme'],
    ['kafka://connect-1:9092', 'scheme'],
    ['gopher://connect-1:8083', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['http://', 'address'],
    ['http://connect 1:8083', 'address'],
    ['http://connect-1:808300', 'address'],
    ['http://monitor:secret@connect-1:8083', 'credentials'],
    ['http://monitor@connect-1:8083', 'credentials'],
    ['http://connect-1:8083?expand=status', 'query'],
    ['http://connect-1:8083/?', 'query'],
    ['http://connect-1:8083/#top', 'query'],
    ['http://connect-1:8083/connectors', 'resource'],
    ['http://connect-1:8083/connectors/orders/status', 'resource'],
    ['https://proxy/kafka/connectors/', 'resource'],
    ['http://connect-1:8083/health', 'resource'],
  ])('is refused: %s (%s)', (typed, problem) => {
    expect(judgeWorkerUrl(typed)).toEqual({ problem });
  });

  it.each([
    ['http://connect-1:8083', 'http://connect-1:8083', []],
    ['  HTTPS://Connect-1:8083/  ', 'https://connect-1:8083', []],
    ['http://localhost:8083', 'http://localhost:8083', ['loopback']],
    ['http://127.0.0.1:8083', 'http://127.0.0.1:8083', ['loopback']],
    ['http://[::1]:8083', 'http://[::1]:8083', ['loopback']],
    ['http://kafka-1:9092', 'http://kafka-1:9092', ['broker']],
    ['https://proxy/connect/', 'https://proxy/connect', ['prefix']],
  ])('is taken: %s', (typed, url, hints) => {
    expect(judgeWorkerUrl(typed)).toMatchObject({ url, hints });
  });

  it('says what would be asked, below its path', () => {
    expect(judgeWorkerUrl('https://proxy/connect/')).toMatchObject({
      asked: [
        'GET https://proxy/connect/',
        'GET https://proxy/connect/connectors?expand=status',
        'GET https://proxy/connect/connectors?expand=info',
        'GET https://proxy/connect/health',
      ],
    });
  });

  it('says nothing before anything is typed', () => {
    expect(judgeWorkerUrl('  ')).toBeUndefined();
  });
});
