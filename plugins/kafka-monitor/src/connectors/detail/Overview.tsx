import { ConnectorDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { FailurePanel } from '../../failures/panel';
import { About } from './About';
import { EndpointSection } from './EndpointSection';
import { Problems } from './Problems';
import { Tasks } from './Tasks';
import { Topics } from './Topics';

/** What is wrong first, then what the connector is made of. */
export function Overview(props: { connector: ConnectorDetail }) {
  const { connector } = props;
  return (
    <>
      {connector.failure && <FailurePanel failure={connector.failure} />}
      <Problems connector={connector} />
      <Tasks connector={connector} />
      <EndpointSection endpoint={connector.endpoint} />
      <Topics connector={connector} />
      <About connector={connector} />
    </>
  );
}
