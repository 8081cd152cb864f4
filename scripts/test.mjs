/** `npm test`: brings the toolchain, then runs every check (runTests.mjs). */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureToolchain, root } from './toolchain.mjs';

const { env, node } = await ensureToolchain();
const result = spawnSync(
  node,
  [join(root, 'scripts/runTests.mjs'), ...process.argv.slice(2)],
  { cwd: root, env, stdio: 'inherit' },
);
process.exit(result.status ?? 1);
