import { useApi } from '@backstage/frontend-plugin-api';
import {
  assignmentValuesSchema,
  ConnectorDetail,
  ConnectorRef,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { kafkaMonitorApiRef } from '../../api';
import { Form, schemaProblems, useForm } from '../../organization/form';
import { useTexts } from '../../shared';
import {
  AssignmentDraft,
  changedValues,
  draftOf,
} from '../fields/assignmentDraft';
import { useDbmsInUse } from '../fields/useDbmsInUse';

/** A connector as a form edits it: by the version of what people decided. */
interface Edited {
  version: number;
  updatedAt: string;
  updatedBy: string | null;
  connector: ConnectorDetail;
}

const NOTHING: AssignmentDraft = {
  team: null,
  cluster: null,
  dbms: '',
  critical: null,
};

function editedOf(connector: ConnectorDetail): Edited {
  const { version, at, by } = connector.assignment;
  return {
    version,
    updatedAt: at ?? connector.firstSeenAt,
    updatedBy: by,
    connector,
  };
}

/** The path of a connector, which may be known with more than its ref. */
function pathOf({ environment, connectCluster, name }: ConnectorRef) {
  return { environment, connectCluster, name };
}

/** What a person decides about a connector, until it is saved. */
export function useAssignmentForm(
  connector: ConnectorDetail,
  onSaved: () => void,
): { form: Form<AssignmentDraft>; knownDbms: string[] } {
  const { t } = useTexts();
  const api = useApi(kafkaMonitorApiRef);
  const { dbms } = connector.assignment;
  const inUse = useDbmsInUse(connector.platform);
  const knownDbms = [...new Set([...inUse, dbms.value, dbms.automatic])].filter(
    (each): each is string => each !== null,
  );

  const valuesOf = (draft: AssignmentDraft, before: AssignmentDraft) =>
    changedValues(before, draft, knownDbms);
  const form = useForm<Edited, AssignmentDraft>({
    item: editedOf(connector),
    draftOf: edited => draftOf(edited.connector.assignment),
    empty: NOTHING,
    check: draft => {
      // Whatever else it is, what differs from nothing has to be in order.
      const values = valuesOf(draft, NOTHING);
      return Object.keys(values).length === 0
        ? []
        : schemaProblems(t, assignmentValuesSchema.safeParse(values));
    },
    send: async (draft, read) =>
      editedOf(
        await api.call(endpoints.assignConnector, {
          params: pathOf(connector),
          body: {
            version: read?.version ?? 0,
            ...valuesOf(
              draft,
              read ? draftOf(read.connector.assignment) : NOTHING,
            ),
          },
        }),
      ),
    reread: async () =>
      editedOf(
        await api.call(endpoints.getConnector, { params: pathOf(connector) }),
      ),
    savedText: t('assignment.saved', { name: connector.name }),
    onSaved,
  });
  return { form, knownDbms };
}
