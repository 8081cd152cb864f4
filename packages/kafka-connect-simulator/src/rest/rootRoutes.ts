import { Answer, json } from './answers';
import type { RestContext } from './RestContext';

/** `GET /`. @internal */
export function getServerInfo(context: RestContext): Answer {
  return json(200, {
    version: context.group.version.text,
    commit: context.group.version.commit,
    kafka_cluster_id: context.clusterId,
  });
}

/** `GET /health`. @internal */
export async function getHealth(context: RestContext): Promise<Answer> {
  const { group, worker } = context;
  if (group.members[worker].frozen) {
    await group.timers.sleep(group.timings.cutOffHealthMs);
    return json(500, {
      status: 'unhealthy',
      message:
        'Worker was unable to handle this request and may be unable to handle other requests.',
    });
  }
  return json(200, {
    status: 'healthy',
    message: 'Worker has completed startup and is ready to handle requests.',
  });
}
