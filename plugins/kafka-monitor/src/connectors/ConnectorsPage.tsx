import { useSubPath } from '../routing';
import { ConnectorAddress } from './detail';
import { ConnectorsView } from './list';

/** The list, and below it the page of each connector. */
export function ConnectorsPage() {
  const { base, segments } = useSubPath();
  return segments?.length === 0 ? (
    <ConnectorsView />
  ) : (
    <ConnectorAddress base={base} segments={segments} />
  );
}
