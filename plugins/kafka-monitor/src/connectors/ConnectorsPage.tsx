import { useSubPath } from '../routing';
import { ConnectorAddress } from './detail';
import { ConnectorList } from './list';

/** The list, and below it the page of each connector. */
export function ConnectorsPage() {
  const { base, segments } = useSubPath();
  return segments?.length === 0 ? (
    <ConnectorList />
  ) : (
    <ConnectorAddress base={base} segments={segments} />
  );
}
