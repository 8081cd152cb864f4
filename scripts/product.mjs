/** The product itself: its ports, its start, and when it is ready. */
import { isPortFree, startProcess } from './processes.mjs';
import { fail } from './toolchain.mjs';

const READY_WITHIN_MS = 5 * 60_000;

/** The product's own ports, each with the variable that chooses another. */
export const productPorts = [
  ['APP_PORT', 3000, 'the page'],
  ['BACKEND_PORT', 7007, 'the backend'],
];

export function say(text) {
  process.stdout.write(`[kafka-monitor] ${text}\n`);
}

/**
 * @param {Array<[variable: string, standard: number, purpose: string]>} ports
 * @param {string} command as the person called it, for the advice
 * @returns {Promise<Record<string, string>>} the chosen ports by variable;
 *   ends with a clear message when one is taken
 */
export async function choosePorts(ports, command) {
  const chosen = {};
  for (const [variable, standard, purpose] of ports) {
    const port = Number(process.env[variable] ?? standard);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      fail(`${variable}=${process.env[variable]} is not a port.`);
    }
    if (!(await isPortFree(port))) {
      const other = port + 100 > 65535 ? port - 100 : port + 100;
      fail(
        `Port ${port} (${purpose}) is taken. Choose another: ${variable}=${other} ${command}`,
      );
    }
    chosen[variable] = String(port);
  }
  return chosen;
}

async function answers(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    return response.status < 500;
  } catch {
    return false;
  }
}

/** Resolves with whether all of them answer before it takes too long. */
async function untilAnswering(urls) {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    const ready = await Promise.all(urls.map(answers));
    if (ready.every(Boolean)) {
      return true;
    }
    await new Promise(done => setTimeout(done, 1000));
  }
  return false;
}

/**
 * Starts app and backend and says when they are ready.
 *
 * @param {{ configs: string[], env: NodeJS.ProcessEnv, yarn: string[] }} options
 *   absolute paths of the configuration files; the environment holds the ports
 */
export function startProduct({ configs, env, yarn }) {
  const product = startProcess(
    'backstage',
    yarn[0],
    [
      ...yarn.slice(1),
      'dev',
      ...configs.flatMap(config => ['--config', config]),
    ],
    { env },
  );
  const page = `http://localhost:${env.APP_PORT}`;
  const readiness = `http://localhost:${env.BACKEND_PORT}/.backstage/health/v1/readiness`;
  untilAnswering([page, readiness]).then(ready => {
    say(
      ready
        ? `Ready: open ${page}/kafka-monitor and choose "Enter". Ctrl-C ends it.`
        : 'The product does not answer yet; see above for what holds it up.',
    );
  });
  return product;
}
