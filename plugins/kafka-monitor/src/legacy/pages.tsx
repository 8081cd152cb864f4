import { ConnectorsCard, ConnectorsTab } from '../entity';
import { LegacyRoot } from './LegacyRoot';
import { PlatformTabs } from './PlatformTabs';

/** How a page of the old system may be changed. @public */
export interface LegacyPageProps {
  /** In the header, instead of the platform's name. */
  title?: string;
}

/** The pages of Kafka Connect environments. */
export function ConnectPages(props: LegacyPageProps) {
  return <PlatformTabs platform="kafka-connect" title={props.title} />;
}

/** The pages of KafkaRaft environments. */
export function RaftPages(props: LegacyPageProps) {
  return <PlatformTabs platform="kafka-raft" title={props.title} />;
}

/** The card on the overview of an entity. */
export function EntityCard() {
  return (
    <LegacyRoot>
      <ConnectorsCard />
    </LegacyRoot>
  );
}

/** The tab on the page of an entity. */
export function EntityContent() {
  return (
    <LegacyRoot>
      <ConnectorsTab />
    </LegacyRoot>
  );
}
