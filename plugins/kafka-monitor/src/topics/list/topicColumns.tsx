import { Badge, Link } from '@backstage/ui';
import { TopicItem } from '@kafka-monitor/plugin-kafka-monitor-common';
import { HealthNumbers } from '../../organization';
import { Age, Breakable, DataColumn, Translate } from '../../shared';
import styles from './topicColumns.module.css';

type Row = TopicItem & { id: string };

/** Name or pattern, and what kind of topic it is. */
function Name(props: { t: Translate; row: Row; href: string | undefined }) {
  const { t, row, href } = props;
  const text = <Breakable text={row.topic} />;
  return (
    <span className={styles.name}>
      {href ? <Link href={href}>{text}</Link> : <span>{text}</span>}
      {row.pattern && <Badge>{t('topics.pattern')}</Badge>}
      {row.internal && <Badge>{t('topics.internal')}</Badge>}
    </span>
  );
}

/** How many connectors write and read it in each environment. */
function Environments(props: {
  t: Translate;
  row: Row;
  titleOf: (environment: string) => string;
}) {
  const { t, row, titleOf } = props;
  return (
    <ul className={styles.environments}>
      {row.environments.map(({ environment, writers, readers }) => (
        <li key={environment}>
          {titleOf(environment)}{' '}
          <span className={styles.use}>
            {t('topics.inEnvironment', {
              writers: String(writers),
              readers: String(readers),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}

function textOfUse(t: Translate, { configured, used, pattern }: TopicItem) {
  if (pattern) {
    return t('topics.use.pattern');
  }
  if (configured) {
    return t(used ? 'topics.use.both' : 'topics.use.configured');
  }
  return t('topics.use.used');
}

/** The columns of the list of topics. */
export function topicColumns(
  t: Translate,
  options: {
    topicHref: (topic: string, pattern: boolean) => string | undefined;
    connectorsHref: string;
    titleOf: (environment: string) => string;
  },
): DataColumn<Row>[] {
  const { topicHref, connectorsHref, titleOf } = options;
  return [
    {
      id: 'topic',
      label: t('topics.column.topic'),
      isSortable: true,
      isRowHeader: true,
      isWide: true,
      cell: row => (
        <Name t={t} row={row} href={topicHref(row.topic, row.pattern)} />
      ),
    },
    {
      id: 'environments',
      label: t('topics.column.environments'),
      cell: row => <Environments t={t} row={row} titleOf={titleOf} />,
    },
    {
      id: 'writers',
      label: t('topics.column.writers'),
      isSortable: true,
      isShort: true,
      cell: row => row.writers,
    },
    {
      id: 'readers',
      label: t('topics.column.readers'),
      isSortable: true,
      isShort: true,
      cell: row => row.readers,
    },
    {
      id: 'health',
      label: t('topics.column.health'),
      cell: row => (
        <HealthNumbers
          counts={row.counts}
          hrefOf={health =>
            `${connectorsHref}?${new URLSearchParams({
              topic: row.topic,
              health,
            })}`
          }
        />
      ),
    },
    {
      id: 'use',
      label: t('topics.column.use'),
      cell: row => textOfUse(t, row),
    },
    {
      id: 'usedSince',
      label: t('topics.column.usedSince'),
      isSortable: true,
      cell: row =>
        row.usedSince ? <Age at={row.usedSince} /> : t('topics.sinceUnknown'),
    },
  ];
}
