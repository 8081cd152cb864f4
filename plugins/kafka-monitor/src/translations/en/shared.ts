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
  search: 'Search',
  more: {
    load: 'Load more',
    end: 'That is all.',
  },
} as const;
