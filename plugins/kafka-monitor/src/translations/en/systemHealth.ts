/** Texts of the system's health. */
export const systemHealth = {
  title: 'Health',
  overall: {
    ok: 'All is well.',
    degraded: 'It works, and something needs a look.',
    down: 'Something does not work: what is shown may be old.',
  },
  checked: 'Looked at {{time}}.',
  checkedOn:
    'Looked at {{time}}; disk, memory and event loop are those of {{host}}.',
  state: { ok: 'OK', degraded: 'Degraded', down: 'Down' },
  section: {
    database: 'Database',
    connect: 'Kafka Connect',
    scheduler: 'Scheduler',
    alerts: 'Alerts',
    disk: 'Disk',
    memory: 'Memory',
    'event-loop': 'Event loop',
  },
  check: {
    'database-latency': 'Time to answer',
    'database-size': 'Size',
    'database-migrations': 'Steps of the schema to take',
    'connect-cluster': 'Age of the last good look',
    'connect-url': 'Time to answer',
    scheduler: 'Longest time without a look',
    'alerts-waiting': 'Oldest message that waits',
    'alert-channel': 'Refused within 24 hours',
    'alert-fallback': 'Addresses of the fallback recipients',
    disk: 'Free space',
    heap: 'Memory of JavaScript in use',
    'process-memory': 'Memory of the process in use',
    'event-loop': 'Delay, 99th percentile',
  },
  unknown: 'not known',
  threshold: {
    aboveDegraded: 'degraded above {{limit}}',
    aboveDown: 'down above {{limit}}',
    belowDegraded: 'degraded below {{limit}}',
    belowDown: 'down below {{limit}}',
  },
  since: 'since {{time}}',
  reason: 'It says: “{{reason}}”',
  fact: {
    version: 'Kafka {{version}}',
    notVerifiable: 'before Kafka 3.9, so it can not tell whether it is healthy',
    waiting: 'messages that wait: {{count}}',
    switchedOff: 'switched off',
    newer: 'steps of a newer release: {{count}}',
    free: '{{free}} of {{total}} free',
    used: '{{used}} of {{total}} in use',
    longest: 'longest {{time}}',
  },
  advice: {
    'database-slow':
      'The database answers slowly: look at its load, its disk and the network to it.',
    'database-silent':
      'The database gives no answer: nothing is stored or shown until it does. Look whether it runs and whether its connections are used up.',
    'database-failing':
      'The database refuses what it is asked: nothing is stored or shown until it does not.',
    'migrations-pending':
      'The schema is older than this release: restart the backend, which brings it up to date, or have the migrations run where backend.database.skipMigrations is set.',
    'connect-cluster-pending':
      'It has just been added and is looked at within seconds.',
    'connect-cluster-stale':
      'The last good look is old: its connectors show what was last seen.',
    'connect-cluster-unreachable':
      'No worker gives a good answer: look whether the Connect workers run, and at the URLs, credentials and certificates configured for it.',
    'connect-cluster-held':
      'What it says is not believed until somebody looks: see the hold at the top of the page, and confirm it if it is right.',
    'worker-slow':
      'The worker answers slowly: look at its load, its garbage collection and the network to it.',
    'worker-pending': 'It has not been asked yet; that takes half a minute.',
    'worker-starting':
      'The worker starts. If that lasts, look at its log: it may not reach Kafka.',
    'worker-cut-off':
      'The worker says that it is cut off from Kafka, so what it tells is old: look at the brokers and at its log.',
    'worker-unreachable':
      'The worker gives no answer: look whether it runs, and at its URL, credentials and certificate.',
    'worker-silent':
      'The worker has been silent for over a minute; what it ran may still be called RUNNING. Restart or replace it.',
    'worker-not-asked':
      'The worker has not been asked lately: look whether the scheduler runs.',
    'scheduler-stopped':
      'Kafka Connect is not looked at any more: look at the log of the backends for tasks that fail, and restart them.',
    'alerts-late':
      'Messages wait for long: the Messages tab says what the channels answered.',
    'channel-refused':
      'Messages were refused for good: mend the address or the channel that the Messages tab names.',
    'fallback-reaches-nobody':
      'Nobody hears what nobody else can be told: name users or Groups that the catalog knows in kafkaMonitor.alerts.fallbackRecipients.',
    'fallback-not-asked':
      'Whether the fallback recipients can be reached is looked up within minutes of the start.',
    'disk-low': 'The disk fills up: free space, or make it larger.',
    'disk-full':
      'The disk is almost full: what is stored on it will soon fail. Free space now.',
    'heap-high':
      'JavaScript uses most of the memory it may: raise --max-old-space-size in NODE_OPTIONS, or spread the load over replicas.',
    'process-memory-high':
      'The process uses most of the memory it may, and is ended beyond: raise the limit of the container, or use less.',
    'event-loop-late':
      'The backend is busy and answers late: look what else runs in it, and give it more CPU or more replicas.',
    'not-read': 'This could not be found out. Look again later.',
  },
} as const;
