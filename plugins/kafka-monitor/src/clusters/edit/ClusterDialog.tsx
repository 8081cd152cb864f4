import { useApi } from '@backstage/frontend-plugin-api';
import {
  BusinessCluster,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { kafkaMonitorApiRef } from '../../api';
import { useOrganization } from '../../organization';
import {
  FormDialog,
  FieldProblem,
  schemaProblems,
  useForm,
} from '../../organization/form';
import { usePlatform } from '../../platform';
import { useTexts } from '../../shared';
import {
  ClusterDraft,
  clusterDraftOf,
  emptyCluster,
  readCluster,
  readNewCluster,
} from './clusterDraft';
import { ClusterFields } from './ClusterFields';

/** Creates a business cluster, or edits one. */
export function ClusterDialog(props: {
  /** Undefined: a new one. */
  cluster?: BusinessCluster;
  onSaved: (cluster: BusinessCluster) => void;
  onClose: () => void;
}) {
  const { cluster, onSaved, onClose } = props;
  const { t } = useTexts();
  const { platform } = usePlatform();
  const api = useApi(kafkaMonitorApiRef);
  const { clusterOf } = useOrganization();

  const check = (draft: ClusterDraft): FieldProblem[] => {
    if (cluster) {
      return schemaProblems(t, readCluster(draft, cluster.version));
    }
    return [
      ...schemaProblems(t, readNewCluster(draft, platform)),
      ...(clusterOf(draft.name)
        ? [{ path: 'name', text: t('clusters.nameTaken') }]
        : []),
    ];
  };
  const form = useForm<BusinessCluster, ClusterDraft>({
    item: cluster,
    draftOf: clusterDraftOf,
    empty: emptyCluster,
    check,
    send: (draft, read) =>
      read
        ? api.call(endpoints.updateCluster, {
            params: { name: read.name },
            body: readCluster(draft, read.version).data,
          })
        : api.call(endpoints.createCluster, {
            body: readNewCluster(draft, platform).data,
          }),
    reread: ({ name }) => api.call(endpoints.getCluster, { params: { name } }),
    savedText: t(cluster ? 'clusters.saved' : 'clusters.created'),
    onSaved,
  });
  return (
    <FormDialog
      title={
        cluster
          ? t('clusters.editTitle', { title: cluster.title })
          : t('clusters.new')
      }
      submit={t(cluster ? 'organization.save' : 'organization.create')}
      form={form}
      onClose={onClose}
    >
      <ClusterFields form={form} isNew={!cluster} />
    </FormDialog>
  );
}
