/** Texts about environments, their Connect clusters and freshness. */
export const environments = {
  synced: 'synced {{age}}',
  neverSynced: 'not synced yet',
  freshOf: '{{fresh}} of {{total}} environments',
  loadingFreshness: 'Looking at the environments',
  freshnessFailed: 'freshness unknown',
  syncNow: 'Sync now',
  syncStarted_one: 'Sync of {{count}} Connect cluster started',
  syncStarted_other: 'Sync of {{count}} Connect clusters started',
  syncFailed: 'The sync could not be started',
  choice: {
    switchedOff: '{{title}} (switched off)',
    notConfigured: '{{title}} (not configured)',
  },
  lines: {
    label: 'State of the Connect clusters',
    stale: '{{cluster}}: no answer since {{since}}.',
    unreachable: '{{cluster}}: unreachable, last seen {{since}}.',
    neverReached: '{{cluster}}: unreachable, never seen yet.',
    hold: '{{cluster}}: on hold since {{since}}. {{reason}}',
    holdUntil: 'It ends by itself {{until}}.',
    silentWorker_one:
      '{{cluster}}: worker {{worker}} has been silent since {{since}}, {{count}} task is placed on it.',
    silentWorker_other:
      '{{cluster}}: worker {{worker}} has been silent since {{since}}, {{count}} tasks are placed on it.',
    cutOff: '{{cluster}}: worker {{worker}} is cut off from Kafka.',
    reason: 'Reason: {{reason}}',
  },
  hold: {
    'kafka-cluster-changed':
      'Its workers now belong to Kafka cluster {{now}} instead of {{before}}. Nothing is applied until an admin confirms.',
    'kafka-clusters-differ':
      'Its workers belong to different Kafka clusters: {{now}}. Nothing is applied until an admin confirms.',
    'many-vanished_one':
      '{{count}} connector vanished at once. It is kept until that is certain.',
    'many-vanished_other':
      '{{count}} connectors vanished at once. They are kept until that is certain.',
    'same-cluster':
      'It is the same Connect cluster as {{other}}: the same Kafka cluster, and workers in common. Operations are refused until one of the two is taken out of the configuration.',
  },
  confirm: {
    button: 'Confirm…',
    title: 'End the hold on {{cluster}}?',
    text: 'From the next sync on, what {{cluster}} reports is applied, also when connectors are gone.',
    submit: 'End the hold',
    cancel: 'Cancel',
    done: 'The hold on {{cluster}} has ended',
    failed: 'The hold on {{cluster}} could not be ended',
  },
  setup: {
    title: 'Check a URL before it is configured',
    url: 'URL of a worker',
    description:
      'The base URL of its REST interface. It is only looked at here, nothing is sent to it: requests go only to what is configured.',
    asked: 'Once it is configured, the backend asks it for:',
    problem: {
      scheme: 'It has to begin with http:// or https://.',
      address: 'This is no address: look at the host and the port.',
      credentials:
        'User and password do not belong into the URL: put them under auth of the Connect cluster, the password from the environment.',
      query: 'Leave out what follows ? or #.',
      resource:
        'This is the address of one of its resources. Leave out /connectors and what follows it.',
    },
    hint: {
      loopback:
        'The backend asks it, not your browser: this means the machine that the backend runs on.',
      broker:
        'A Kafka broker usually listens on this port. Kafka Connect answers on 8083 unless it is configured otherwise.',
      prefix:
        'The answers are looked for below this path: right for a proxy, not for a worker itself.',
    },
  },
  noneTitle: 'No environment is configured yet',
  noneText:
    'Add one to app-config.yaml and restart the backend. It is shown here with its first sync.',
  noneRaftTitle: 'No KafkaRaft environment is configured',
  noneRaftText:
    'Give an environment in app-config.yaml the platform kafka-raft and restart the backend.',
} as const;
