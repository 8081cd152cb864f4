import { Select } from '@backstage/ui';
import { ConfigVersion } from '@kafka-monitor/plugin-kafka-monitor-common';
import { clockTime, useLanguage, useNow, useTexts } from '../../shared';
import styles from './config.module.css';
import { configDifferences } from './configDifferences';
import { DifferenceTable } from './DifferenceTable';

/** Two versions to choose, and the keys in which they differ. */
export function ConfigComparison(props: {
  versions: ConfigVersion[];
  /** Undefined, or not among the versions: the last two. */
  from: number | undefined;
  to: number | undefined;
  onChange: (chosen: { from?: number; to?: number }) => void;
}) {
  const { versions, onChange } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const now = useNow(60_000);
  const find = (version: number | undefined, fallback: ConfigVersion) =>
    versions.find(each => each.version === version) ?? fallback;
  const a = find(props.from, versions[1]);
  const b = find(props.to, versions[0]);
  const [from, to] = a.version <= b.version ? [a, b] : [b, a];

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
          onChange={key => onChange({ from: Number(key) })}
        />
        <Select
          label={t('connector.config.to')}
          options={options}
          value={String(b.version)}
          onChange={key => onChange({ to: Number(key) })}
        />
      </div>
      <DifferenceTable
        label={t('connector.config.differences')}
        differences={configDifferences(from, to, versions)}
      />
    </>
  );
}
