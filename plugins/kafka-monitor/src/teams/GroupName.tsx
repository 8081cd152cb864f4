import { Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { EntityName } from '../organization';

/** The Group that the members are in; it leads to its page where it has one. */
export function GroupName(props: { group: Team['group'] }) {
  const { ref, state } = props.group;
  return (
    <EntityName
      entityRef={ref}
      isMissing={state === 'missing' || state === 'free'}
    />
  );
}
