/** Runs a command with the project's Node and Yarn on the PATH. */
import { spawnSync } from 'node:child_process';
import { ensureToolchain, root } from './toolchain.mjs';

const { env } = await ensureToolchain();
const [command, ...args] = process.argv.slice(2);
const result = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
process.exit(result.status ?? 1);
