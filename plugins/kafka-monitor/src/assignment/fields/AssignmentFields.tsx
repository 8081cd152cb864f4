import {
  assignmentFields,
  AssignmentField,
  ConnectorDetail,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useOrganization } from '../../organization';
import { Form } from '../../organization/form';
import { FilterChoice, useTexts } from '../../shared';
import { assignedText } from '../words/assignedText';
import { AssignmentDraft, draftOf } from './assignmentDraft';
import { ChoiceField } from './ChoiceField';
import {
  AUTOMATIC,
  clusterChoices,
  criticalChoice,
  criticalChoices,
  teamChoices,
} from './choices';
import { DbmsField } from './DbmsField';
import { FieldFrame } from './FieldFrame';

/** Team, business cluster, DBMS, and whether it is critical, to decide. */
export function AssignmentFields(props: {
  form: Form<AssignmentDraft>;
  connector: ConnectorDetail;
  /** Identifiers of DBMS in use. */
  knownDbms: readonly string[];
}) {
  const { form, connector } = props;
  const { draft, change, problemOf } = form;
  const { assignment } = connector;
  const before = draftOf(assignment);
  const { t } = useTexts();
  const organization = useOrganization();
  const automaticText = (field: AssignmentField) =>
    t('assignment.automatic', {
      value: assignedText(t, organization, field, assignment[field].automatic),
    });
  const choice = (
    field: 'team' | 'cluster' | 'critical',
    value: string | null,
    choices: FilterChoice[],
    part: (chosen: string | null) => Partial<AssignmentDraft>,
  ) => (
    <ChoiceField
      label={t(`assignment.field.${field}`)}
      choices={[{ id: AUTOMATIC, label: automaticText(field) }, ...choices]}
      value={value ?? AUTOMATIC}
      onChange={id => change(part(id === AUTOMATIC ? null : id))}
      problem={problemOf(field)}
      isSearchable={field !== 'critical'}
    />
  );
  const controls = {
    team: choice(
      'team',
      draft.team,
      teamChoices(organization, [draft.team, before.team]),
      team => ({ team }),
    ),
    cluster: choice(
      'cluster',
      draft.cluster,
      clusterChoices(organization, connector.platform, [
        draft.cluster,
        before.cluster,
      ]),
      cluster => ({ cluster }),
    ),
    dbms: (
      <DbmsField
        label={t('assignment.field.dbms')}
        known={props.knownDbms}
        value={draft.dbms}
        onChange={dbms => change({ dbms })}
        placeholder={automaticText('dbms')}
        description={t('assignment.dbmsText')}
        problem={problemOf('dbms')}
      />
    ),
    critical: choice(
      'critical',
      draft.critical === null ? null : criticalChoice(draft.critical),
      criticalChoices(t),
      chosen => ({ critical: chosen === null ? null : chosen === 'yes' }),
    ),
  };
  return (
    <>
      {assignmentFields.map(field => (
        <FieldFrame
          key={field}
          field={field}
          form={form}
          assignment={assignment}
        >
          {controls[field]}
        </FieldFrame>
      ))}
    </>
  );
}
