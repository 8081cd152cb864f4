import { Link } from '@backstage/ui';
import { AssignmentRule } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMemo } from 'react';
import { usePlatform } from '../../platform';
import { DataTable, TwoLines, useLanguage, useTexts } from '../../shared';
import { RuleAssign } from './RuleAssign';
import { ruleFilter } from './ruleFilter';
import { RuleMatch } from './RuleMatch';
import { RuleProblems } from './RuleProblems';

/** How many connectors a rule matches, and where they are listed. */
function RuleCount(props: { rule: AssignmentRule }) {
  const { match, matches } = props.rule;
  const { connectorsHref } = usePlatform();
  const number = matches.toLocaleString(useLanguage());
  const filter = ruleFilter(match);
  if (filter === undefined || matches === 0) {
    return <>{number}</>;
  }
  const query = new URLSearchParams(filter).toString();
  return (
    <Link href={query ? `${connectorsHref}?${query}` : connectorsHref}>
      {number}
    </Link>
  );
}

/** A row per rule, in the order in which they are asked. */
export function RulesTable(props: { items: AssignmentRule[] | undefined }) {
  const { items } = props;
  const { t } = useTexts();
  const rows = useMemo(
    () => items?.map(rule => ({ ...rule, id: String(rule.index) })),
    [items],
  );
  type Row = AssignmentRule & { id: string };
  const columns = useMemo(
    () => [
      {
        id: 'index',
        label: t('assignment.rules.column.rule'),
        isRowHeader: true,
        cell: ({ index }: Row) => (
          <TwoLines
            first={t('assignment.rules.rule', { rule: String(index + 1) })}
            second={<code>{`assignmentRules[${index}]`}</code>}
          />
        ),
      },
      {
        id: 'match',
        label: t('assignment.rules.column.match'),
        cell: (row: Row) => <RuleMatch match={row.match} />,
      },
      {
        id: 'assign',
        label: t('assignment.rules.column.assign'),
        cell: (row: Row) => <RuleAssign assign={row.assign} />,
      },
      {
        id: 'matches',
        label: t('assignment.rules.column.matches'),
        isShort: true,
        cell: (row: Row) => <RuleCount rule={row} />,
      },
      {
        id: 'problems',
        label: t('assignment.rules.column.problems'),
        cell: (row: Row) => <RuleProblems rule={row} />,
      },
    ],
    [t],
  );
  return (
    <DataTable
      label={t('assignment.rules.title')}
      columns={columns}
      items={rows}
    />
  );
}
