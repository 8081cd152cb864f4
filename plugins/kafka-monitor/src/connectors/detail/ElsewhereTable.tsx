import { Switch, Text } from '@backstage/ui';
import {
  ConnectorDetail,
  ConnectorRef,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useState } from 'react';
import { useEndpoint } from '../../api';
import { Loaded, useTexts } from '../../shared';
import { ComparedKey, compareConfigs } from './compareConfigs';
import styles from './config.module.css';
import { ValueCells } from './ValueCells';

function Cells(props: { row: ComparedKey }) {
  const { row } = props;
  const { t } = useTexts();
  if (row.state === 'masked') {
    return (
      <td colSpan={2} className={styles.secret}>
        {t('connector.elsewhere.masked')}
      </td>
    );
  }
  if (row.state === 'same') {
    return (
      <>
        <td>{row.here}</td>
        <td>{row.there}</td>
      </>
    );
  }
  return <ValueCells before={row.here} after={row.there} />;
}

/** The configurations of two connectors, key by key. */
export function ElsewhereTable(props: {
  here: ConnectorDetail;
  hereTitle: string;
  there: ConnectorRef;
  thereTitle: string;
}) {
  const { here, there } = props;
  const { t } = useTexts();
  const [isAll, setAll] = useState(false);
  const { environment, connectCluster, name } = there;
  const query = useEndpoint(endpoints.getConnector, {
    params: { environment, connectCluster, name },
  });
  return (
    <Loaded query={query}>
      {other => {
        if (here.config === null || other.config === null) {
          return <Text>{t('connector.config.none')}</Text>;
        }
        const compared = compareConfigs(
          { config: here.config, maskedKeys: here.maskedKeys },
          { config: other.config, maskedKeys: other.maskedKeys },
        );
        const rows = compared.filter(
          ({ state }) => isAll || (state !== 'same' && state !== 'masked'),
        );
        return (
          <>
            <div className={styles.all}>
              <Switch
                label={t('connector.elsewhere.all')}
                isSelected={isAll}
                onChange={setAll}
              />
            </div>
            {rows.length === 0 ? (
              <Text as="p">{t('connector.elsewhere.same')}</Text>
            ) : (
              <div className={styles.box}>
                <table
                  className={styles.table}
                  aria-label={t('connector.elsewhere.label')}
                >
                  <thead>
                    <tr>
                      <th scope="col">{t('connector.config.key')}</th>
                      <th scope="col">{props.hereTitle}</th>
                      <th scope="col">{props.thereTitle}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map(row => (
                      <tr key={row.key}>
                        <th scope="row">{row.key}</th>
                        <Cells row={row} />
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            )}
          </>
        );
      }}
    </Loaded>
  );
}
