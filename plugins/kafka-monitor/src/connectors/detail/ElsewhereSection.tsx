import { Select, Text } from '@backstage/ui';
import {
  ConnectorDetail,
  ConnectorItem,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../../api';
import { useEnvironments } from '../../environments';
import { usePlatform } from '../../platform';
import { Loaded, Section, useTexts } from '../../shared';
import styles from './config.module.css';
import { ElsewhereTable } from './ElsewhereTable';

const MOST_NAMESAKES = 200;

function placeOf(item: ConnectorItem): string {
  return `${item.environment}/${item.connectCluster}`;
}

/** The same connector in another environment, side by side with this one. */
export function ElsewhereSection(props: {
  connector: ConnectorDetail;
  /** `<environment>/<connectCluster>`; empty: the first there is. */
  place: string;
  onChange: (place: string) => void;
}) {
  const { connector, place, onChange } = props;
  const { t } = useTexts();
  const { platform } = usePlatform();
  const environments = useEnvironments(platform).data?.items;
  const namesakes = useEndpoint(endpoints.listConnectors, {
    query: {
      platform,
      search: connector.name,
      sort: 'name',
      limit: MOST_NAMESAKES,
    },
  });
  const title = (name: string) =>
    environments?.find(each => each.name === name)?.title ?? name;
  return (
    <Section title={t('connector.elsewhere.title')}>
      <Loaded query={namesakes}>
        {({ items }) => {
          const others = items.filter(
            item =>
              item.name === connector.name &&
              placeOf(item) !== placeOf(connector),
          );
          if (others.length === 0) {
            return <Text>{t('connector.elsewhere.none')}</Text>;
          }
          const other =
            others.find(item => placeOf(item) === place) ?? others[0];
          return (
            <>
              <div className={styles.versions}>
                <Select
                  label={t('connector.elsewhere.with')}
                  options={others.map(item => ({
                    id: placeOf(item),
                    label: `${title(item.environment)} / ${
                      item.connectCluster
                    }`,
                  }))}
                  value={placeOf(other)}
                  onChange={key => onChange(String(key))}
                />
              </div>
              <ElsewhereTable
                here={connector}
                hereTitle={title(connector.environment)}
                there={other}
                thereTitle={title(other.environment)}
              />
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
