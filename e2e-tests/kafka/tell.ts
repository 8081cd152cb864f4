import { ports } from './ports';

/** Has one of the commands of `examples/kafka/commands.mjs` done. */
export async function tell(command: string): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${ports.KAFKA_COMMAND_PORT}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(command),
  });
  if (!response.ok) {
    throw new Error(`${command}: ${await response.text()}`);
  }
}
