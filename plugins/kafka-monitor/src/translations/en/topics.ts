/** Texts of topics. */
export const topics = {
  tableLabel: 'Topics',
  pattern: 'pattern',
  internal: 'internal',
  writers: 'Writers',
  readers: 'Readers',
  inEnvironment: '{{writers}} write, {{readers}} read',
  sinceUnknown: 'not known',
  column: {
    topic: 'Topic',
    environments: 'Environments',
    writers: 'Writers',
    readers: 'Readers',
    health: 'Connectors',
    use: 'Configured and used',
    usedSince: 'Used since',
  },
  use: {
    both: 'Configured and actually used',
    configured: 'Configured, no use reported',
    used: 'Actually used, not named in the configuration',
    pattern: 'A pattern: names are taken as they come',
  },
  usage: {
    'written-only': 'Only written by connectors',
    'read-only': 'Only read by connectors',
    both: 'Written and read by connectors',
    orphaned: 'Only written or only read',
  },
  kind: {
    names: 'Names',
    patterns: 'Patterns',
  },
  direction: {
    write: 'writes',
    read: 'reads',
  },
  verdict: {
    matches: 'Takes this topic',
    'not-checked': 'Not checked',
  },
  filter: {
    label: 'Filter topics',
    search: 'Search topics',
    environment: 'Environment',
    connectCluster: 'Connect cluster',
    team: 'Team',
    cluster: 'Business cluster',
    usage: 'Use',
    kind: 'Names and patterns',
    internal: 'Internal ones too',
    any: 'Any',
    clear: 'Clear the filters',
    remove: 'Remove the filter {{filter}}',
  },
  noMatchTitle: 'No topic matches',
  noMatchText: 'Search for something else, or clear the filters.',
  emptyTitle: 'No topics yet',
  emptyText:
    'Topics come from the configurations of connectors and from what the workers report. They appear after the first look at a Connect cluster.',
  stats: {
    title: 'Topics at a glance',
    topics: 'Topics',
    used: 'Actually used',
    orphaned: 'Only written or only read',
    patterns: 'Patterns',
    internal: 'Internal topics',
    week: 'Changed in 7 days',
    weekNumbers: '{{changed}}, of them {{added}} new',
    byEnvironment: 'By environment',
    mostUsed: 'Most used',
    note: 'Counted by name, of connectors alone: other programs may write and read these topics too.',
  },
  toList: 'All topics',
  copyName: 'Copy the name',
  badAddressTitle: 'This address leads nowhere',
  badAddressText: 'It is not the address of a topic.',
  notFoundTitle: 'No such topic',
  notFoundText:
    'No connector that you may see uses “{{topic}}” now, or its environment is switched off.',
  patternText:
    'A pattern: its connectors take every topic whose whole name it matches.',
  differentTopics:
    'Topics of the same name in different environments are different topics.',
  ofConnectors: '{{number}} of {{total}} uses',
  fact: {
    usage: 'Use',
    configured: 'Named in the configuration',
    used: 'Actually used, as workers report',
    health: 'Connectors',
  },
  usageText: {
    'written-only':
      'No connector reads it. Other programs may: what goes on outside of Kafka Connect is not known here.',
    'written-only-but-pattern':
      'No connector reads it by name, but a pattern of one takes it.',
    'written-only-unless-pattern':
      'No connector reads it by name. Whether a pattern takes it could not be checked.',
    'read-only':
      'No connector writes it. Other programs may: what goes on outside of Kafka Connect is not known here.',
    'read-only-but-pattern':
      'No connector writes it by name, but a pattern of one takes it.',
    'read-only-unless-pattern':
      'No connector writes it by name. Whether a pattern takes it could not be checked.',
  },
  flow: {
    caption:
      '{{topic}} in {{environment}}: connectors that write it: {{writers}}, connectors that read it: {{readers}}.',
    from: 'from',
    to: 'to',
    noEndpoint: 'other end not known',
    noWriter: 'No connector writes it.',
    noReader: 'No connector reads it.',
    more: 'and {{number}} more',
  },
  patterns: {
    title: 'Patterns',
    pattern: 'Pattern',
    direction: 'Direction',
    connectors: 'Connectors',
    verdict: 'This topic',
    more: '{{number}} more patterns are not shown.',
  },
  matches: {
    title: 'Used topics that it takes',
    notChecked:
      'Not checked: the pattern uses what can not be matched safely, such as look-ahead or back references.',
    none: 'None of the topics that are used in this environment.',
    number: '{{number}} of the topics that are used in this environment.',
    more: '{{number}} more are not shown.',
  },
} as const;
