import { alertSettings } from './alertSettings';
import { assignment } from './assignment';
import { clusters } from './clusters';
import { connector } from './connector';
import { connectors } from './connectors';
import { entity } from './entity';
import { environments } from './environments';
import { failures } from './failures';
import { messages } from './messages';
import { mutes } from './mutes';
import { operations } from './operations';
import { organization } from './organization';
import { overview } from './overview';
import { scheduler } from './scheduler';
import { shared } from './shared';
import { systemHealth } from './systemHealth';
import { teams } from './teams';
import { topics } from './topics';

export default {
  ...shared,
  ...environments,
  ...connectors,
  ...connector,
  ...failures,
  ...operations,
  ...organization,
  ...overview,
  ...scheduler,
  ...systemHealth,
  ...assignment,
  ...clusters,
  ...teams,
  ...topics,
  ...entity,
  ...messages,
  ...mutes,
  ...alertSettings,
};
