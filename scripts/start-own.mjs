/** `npm run start:own`: the product on the Connect clusters of one's own. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runTogether } from './processes.mjs';
import { choosePorts, productPorts, startProduct } from './product.mjs';
import { ensureToolchain, fail, root } from './toolchain.mjs';

const own = join(root, 'app-config.local.yaml');
if (!existsSync(own)) {
  fail(
    'There is no app-config.local.yaml: write the Connect clusters to watch into it (README, "Point it at your own Kafka Connect").',
  );
}
const chosen = await choosePorts(productPorts, 'npm run start:own');
const { env, yarn } = await ensureToolchain();
const product = startProduct({
  configs: [join(root, 'app-config.yaml'), own],
  env: { ...env, ...chosen },
  yarn,
});
process.exit(await runTogether([product]));
