import { connector } from './connector';
import { connectors } from './connectors';
import { environments } from './environments';
import { scheduler } from './scheduler';
import { shared } from './shared';

export default {
  ...shared,
  ...environments,
  ...connectors,
  ...connector,
  ...scheduler,
};
