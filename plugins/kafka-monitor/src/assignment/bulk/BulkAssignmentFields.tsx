import { useOrganization } from '../../organization';
import { usePlatform } from '../../platform';
import { FilterChoice, useTexts } from '../../shared';
import { ChoiceField } from '../fields/ChoiceField';
import {
  AUTOMATIC,
  clusterChoices,
  criticalChoice,
  criticalChoices,
  LEAVE,
  teamChoices,
} from '../fields/choices';
import { DbmsField } from '../fields/DbmsField';
import { BulkDecision, BulkDecisions } from './bulkDecisions';

/** Stands for “decide”; see {@link LEAVE}. */
const DECIDE = 'decide for all';

/** The choice that stands for a decision. */
function choiceOf<V>(
  decision: BulkDecision<V>,
  idOf: (value: V) => string,
): string {
  if (decision === 'leave') {
    return LEAVE;
  }
  return decision === 'automatic' ? AUTOMATIC : idOf(decision.value);
}

function decisionOf<V>(
  id: string,
  valueOf: (id: string) => V,
): BulkDecision<V> {
  if (id === LEAVE) {
    return 'leave';
  }
  return id === AUTOMATIC ? 'automatic' : { value: valueOf(id) };
}

/** The four fields, each: leave as it is, back to automatic, or decide. */
export function BulkAssignmentFields(props: {
  decisions: BulkDecisions;
  onChange: (decisions: BulkDecisions) => void;
  /** Identifiers of DBMS in use. */
  knownDbms: readonly string[];
}) {
  const { decisions, onChange, knownDbms } = props;
  const { team, cluster, dbms, critical } = decisions;
  const { t } = useTexts();
  const { platform } = usePlatform();
  const organization = useOrganization();
  const change = (part: Partial<BulkDecisions>) =>
    onChange({ ...decisions, ...part });
  const field = (
    name: keyof BulkDecisions,
    value: string,
    choices: FilterChoice[],
    onChoose: (id: string) => void,
  ) => (
    <ChoiceField
      label={t(`assignment.field.${name}`)}
      choices={[
        { id: LEAVE, label: t('assignment.bulk.leave') },
        { id: AUTOMATIC, label: t('assignment.back') },
        ...choices,
      ]}
      value={value}
      onChange={onChoose}
      isSearchable={name === 'team' || name === 'cluster'}
    />
  );
  const asIs = (id: string) => id;
  return (
    <>
      {field('team', choiceOf(team, asIs), teamChoices(organization, []), id =>
        change({ team: decisionOf(id, asIs) }),
      )}
      {field(
        'cluster',
        choiceOf(cluster, asIs),
        clusterChoices(organization, platform, []),
        id => change({ cluster: decisionOf(id, asIs) }),
      )}
      {field(
        'dbms',
        choiceOf(dbms, () => DECIDE),
        [{ id: DECIDE, label: t('assignment.bulk.decide') }],
        id => change({ dbms: decisionOf(id, () => '') }),
      )}
      {typeof dbms === 'object' && (
        <DbmsField
          label={t('assignment.bulk.dbms')}
          known={knownDbms}
          value={dbms.value}
          onChange={value => change({ dbms: { value } })}
          description={t('assignment.bulk.dbmsText')}
        />
      )}
      {field(
        'critical',
        choiceOf(critical, criticalChoice),
        criticalChoices(t),
        id => change({ critical: decisionOf(id, chosen => chosen === 'yes') }),
      )}
    </>
  );
}
