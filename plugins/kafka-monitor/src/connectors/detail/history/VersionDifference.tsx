import { Text } from '@backstage/ui';
import { ConnectorRef } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Loaded, useTexts } from '../../../shared';
import { configDifferences } from '../configDifferences';
import { DifferenceTable } from '../DifferenceTable';
import { useConfigVersions } from '../useConfigVersions';

/** What a version of the configuration changed. */
export function VersionDifference(props: {
  connectorRef: ConnectorRef;
  version: number;
}) {
  const { connectorRef, version } = props;
  const { t } = useTexts();
  const { query, versions, isIncomplete } = useConfigVersions(
    connectorRef,
    version,
  );
  const loaded = {
    ...query,
    data: isIncomplete && !query.isError ? undefined : versions,
  };
  return (
    <Loaded query={loaded}>
      {kept => {
        const newer = kept.find(each => each.version === version);
        const older = kept.find(each => each.version < version);
        return newer && older ? (
          <DifferenceTable
            label={t('connector.timeline.difference', {
              version: String(version),
            })}
            differences={configDifferences(older, newer, kept)}
          />
        ) : (
          <Text as="p">{t('connector.timeline.notKept')}</Text>
        );
      }}
    </Loaded>
  );
}
