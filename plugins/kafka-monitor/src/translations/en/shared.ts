/** Texts of the parts that every page is made of. */
export const shared = {
  health: {
    running: 'Running',
    degraded: 'Degraded',
    failed: 'Failed',
    paused: 'Paused',
    stopped: 'Stopped',
    restarting: 'Restarting',
    unassigned: 'Unassigned',
    'no-tasks': 'No tasks',
    unknown: 'Unknown',
    'last-seen': 'Last seen',
    lastSeenAs: 'Last seen {{health}}',
  },
  freshness: {
    fresh: 'Fresh',
    stale: 'Stale',
    unreachable: 'Unreachable',
    pending: 'Not asked yet',
    disabled: 'Switched off',
    'not-configured': 'Not configured',
  },
  type: {
    source: 'Source',
    sink: 'Sink',
    unknown: 'Unknown type',
  },
  otherTeams: 'Others',
  time: {
    never: 'never',
    justNow: 'just now',
    now: 'now',
    between: 'between {{after}} and {{by}}',
    orEarlier: '{{by}} or earlier',
    seconds: '{{value}} s',
    milliseconds: '{{value}} ms',
  },
  state: {
    loading: 'Loading',
    failedTitle: 'This could not be loaded',
    retry: 'Try again',
    notAllowedTitle: 'You are not allowed to see this',
    notAllowedText:
      'Your account lacks the permission. Ask an administrator of Kafka Monitor for it.',
    outdated:
      'Could not be brought up to date: {{message}}. What you see is from {{time}}.',
  },
  copy: {
    button: 'Copy',
    done: 'Copied',
    failed: 'The browser did not allow copying.',
  },
  pages: {
    label: 'Pages',
    range: '{{from}} to {{to}} of {{total}}',
    previous: 'Previous page',
    next: 'Next page',
  },
  withQuote: '{{text}} “{{quote}}”',
  quote: '“{{quote}}”',
  problem: {
    'no-status': 'Kafka Connect has it, but no status for it yet.',
    'status-unreadable':
      'Its status can not be read; what you see is the last one that could.',
    'config-unreadable':
      'Its configuration can not be read; what you see is the last one that could.',
    'config-held-back':
      'Its configuration is held back until it is known which of its keys are secrets.',
    held: 'Kafka Connect no longer lists it, together with many others; that is not believed yet.',
    other: 'What you see of it may be wrong.',
  },
  failure: {
    unreachable: 'The worker can not be reached.',
    'timed-out': 'The worker did not answer in time.',
    'rejected-credentials': 'The worker rejected the credentials.',
    'bad-response': 'The worker gave an answer that can not be read.',
    rebalancing: 'The workers are just sharing their work anew.',
    'not-found': 'The worker does not know what was asked for.',
    conflict: 'The worker refuses as things are now.',
    'server-error': 'No worker gives a proper answer.',
    'invalid-request': 'The worker refuses what it is asked.',
    'too-large': 'The answer is larger than allowed.',
    'rate-limited': 'The worker was asked too often.',
    internal:
      'The answer could not be stored; the trouble is here and not at Kafka Connect.',
    other: 'Looking at it failed.',
  },
  search: 'Search',
  newTab: '(opens in a new tab)',
  more: {
    load: 'Load more',
    end: 'That is all.',
  },
} as const;
