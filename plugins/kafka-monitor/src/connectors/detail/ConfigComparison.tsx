import { Select, Text } from '@backstage/ui';
import { ConfigVersion } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useState } from 'react';
import { clockTime, useLanguage, useNow, useTexts } from '../../shared';
import styles from './config.module.css';
import { configDifferences } from './configDifferences';

/** Two versions to choose, and the keys in which they differ. */
export function ConfigComparison(props: { versions: ConfigVersion[] }) {
  const { versions } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const now = useNow(60_000);
  const [older, setOlder] = useState<number>();
  const [newer, setNewer] = useState<number>();
  const find = (version: number | undefined, fallback: ConfigVersion) =>
    versions.find(each => each.version === version) ?? fallback;
  const a = find(older, versions[1]);
  const b = find(newer, versions[0]);
  const [from, to] = a.version <= b.version ? [a, b] : [b, a];
  const differences = configDifferences(from, to, versions);

  const options = versions.map(({ version, at }, index) => ({
    id: String(version),
    label: `${t(
      index === 0 ? 'connector.config.versionNow' : 'connector.config.version',
      { version: String(version) },
    )}, ${t('connector.config.seen', {
      time: clockTime(at.by, now, language),
    })}`,
  }));
  return (
    <>
      <div className={styles.versions}>
        <Select
          label={t('connector.config.from')}
          options={options}
          value={String(a.version)}
          onChange={key => setOlder(Number(key))}
        />
        <Select
          label={t('connector.config.to')}
          options={options}
          value={String(b.version)}
          onChange={key => setNewer(Number(key))}
        />
      </div>
      {differences.length === 0 ? (
        <Text as="p">{t('connector.config.same')}</Text>
      ) : (
        <table
          className={styles.table}
          aria-label={t('connector.config.differences')}
        >
          <thead>
            <tr>
              <th scope="col">{t('connector.config.key')}</th>
              <th scope="col">{t('connector.config.change')}</th>
              <th scope="col">{t('connector.config.before')}</th>
              <th scope="col">{t('connector.config.after')}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ key, change, before, after }) => (
              <tr key={key}>
                <th scope="row">{key}</th>
                <td>{t(`connector.config.${change}`)}</td>
                <td className={before === undefined ? '' : styles.removed}>
                  {before}
                </td>
                <td className={after === undefined ? '' : styles.added}>
                  {after}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
