import { AuditorService } from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { createActions } from './actions/createActions';
import {
  CallerServiceOptions,
  createCallerServices,
} from './createCallerServices';
import { AuditedChanges } from './openapi/AuditedChanges';

/** Offers to agents what the routes offer to people, by the same rules. */
export function addActions(
  actionsRegistry: ActionsRegistryService,
  options: CallerServiceOptions & { auditor: AuditorService },
) {
  const { auditor, settings } = options;
  const { services } = settings.roles;
  createActions({
    ...createCallerServices(options),
    actionsRegistry,
    changes: new AuditedChanges({ auditor, services }),
  });
}
