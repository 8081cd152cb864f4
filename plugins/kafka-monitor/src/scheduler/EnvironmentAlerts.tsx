import { MuteButton, MuteLines, mutesOf, useMutes } from '../mutes';

/** Whether an environment's alerts are held; if not, a button for that. */
export function EnvironmentAlerts(props: { environment: string }) {
  const scope = {
    kind: 'environment',
    environment: props.environment,
  } as const;
  const isMuted = mutesOf(useMutes().items, scope).length > 0;
  return isMuted ? <MuteLines subject={scope} /> : <MuteButton scope={scope} />;
}
