export { ClusterName } from './ClusterName';
export { EntityName } from './EntityName';
export { HealthNumbers } from './HealthNumbers';
export { ListBar } from './ListBar';
export { organizationListCodec, PAGE_SIZE, sortText } from './listState';
export { narrowed } from './narrowed';
export { numberColumns } from './numberColumns';
export type { NumberHrefs } from './numberColumns';
export { PagedTable } from './PagedTable';
export { PageTitle } from './PageTitle';
export { TeamName } from './TeamName';
export { TeamNames } from './TeamNames';
export { useOrganization } from './useOrganization';
export type {
  OrganizationCluster,
  OrganizationNames,
  OrganizationTeam,
} from './useOrganization';
