import { connector } from './connector';
import { connectors } from './connectors';
import { environments } from './environments';
import { failures } from './failures';
import { operations } from './operations';
import { scheduler } from './scheduler';
import { shared } from './shared';

export default {
  ...shared,
  ...environments,
  ...connectors,
  ...connector,
  ...failures,
  ...operations,
  ...scheduler,
};
