/**
 * Whether a worker's version is at least the given one of Apache Kafka; an
 * unknown one is taken for new, since the worker itself refuses what it does
 * not know. Confluent's own numbers (`7.5.0-ccs` is Kafka 3.5) are translated.
 *
 * @public
 */
export function isKafkaAtLeast(
  version: string | null | undefined,
  major: number,
  minor: number,
): boolean {
  const parts = /^(\d{1,4})\.(\d{1,4})/.exec(version ?? '');
  if (!parts) {
    return true;
  }
  const confluent = /-c(cs|e)\b/.test(version!);
  const [has, hasMinor] = [Number(parts[1]), Number(parts[2])];
  const kafka =
    confluent && has >= 7 ? has - 4 : Math.min(has, confluent ? 2 : has);
  return kafka > major || (kafka === major && hasMinor >= minor);
}
