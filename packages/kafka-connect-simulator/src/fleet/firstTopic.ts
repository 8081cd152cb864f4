/** The first topic a sink reads, for the text of a failure. @internal */
export function firstTopic(config: Record<string, string>): string {
  return config.topics?.split(',')[0]?.trim() ?? 'events';
}
