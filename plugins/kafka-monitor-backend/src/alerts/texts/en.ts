import { Phrases } from './Phrases';

const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

export const en: Phrases = {
  language: 'en',
  locale: 'en-GB',
  kinds: {
    failed: 'failed',
    degraded: 'is degraded: some of its tasks failed',
    'no-tasks': 'has no tasks',
    restarting: 'has been restarting for too long',
    unassigned: 'is assigned to no worker',
    'no-status': 'has no status',
    unreadable: 'has a status that can not be read',
    vanished: 'has vanished from Kafka Connect',
  },
  reasons: {
    again: 'It fails again.',
    worse: 'It got worse.',
    cause: 'It has another root cause now.',
    critical: 'It counts as critical now.',
    flapping: 'It keeps failing and recovering.',
    unacknowledged: 'Nobody takes care of it any more.',
    reminder: 'It is still open.',
  },
  ends: {
    recovered: 'runs again',
    'stood-down': 'was paused or stopped',
    gone: 'is gone from Kafka Connect',
    resolved: 'was called resolved',
  },
  critical: 'Critical',
  oneFails: (name, environment, what) => `${name} in ${environment} ${what}`,
  manyFail: (count, team, environments) =>
    `${plural(count, 'connector')} of ${team} ${
      count === 1 ? 'fails' : 'fail'
    } in ${environments}`,
  firstLook: (count, team) =>
    `First look: ${plural(count, 'connector')} of ${team} ${
      count === 1 ? 'was' : 'were'
    } failing already`,
  firstLookSummary:
    'Kafka Monitor has begun to watch. This is how it found them; from now on you are told of what is new.',
  criticalAmong: count =>
    `${count} of them ${count === 1 ? 'is' : 'are'} critical.`,
  elsewhere: (count, teams) =>
    `The same cause is seen in ${plural(count, 'connector')} of ${plural(
      teams,
      'other team',
    )}.`,
  noCause: 'without a cause that it tells',
  cause: line => `Cause: ${line}`,
  since: time => `Since ${time}`,
  between: (after, by) => `Began between ${after} and ${by}`,
  whatToDo: step => `What to do: ${step}`,
  connectors: count => plural(count, 'connector'),
  more: count => `and ${count} more`,
  openFailure: 'Open the failure',
  openFailures: 'Open the failures',
  oneEnded: (name, environment, end) => `${name} in ${environment} ${end}`,
  manyEnded: (count, of, team) =>
    `${count} of ${plural(of, 'connector')} of ${team} no longer fail`,
  allEnded: (count, team) =>
    `All ${plural(count, 'connector')} of ${team} no longer fail`,
  lasted: duration => `It lasted ${duration}.`,
  minutes: count =>
    count < 1 ? 'less than a minute' : plural(count, 'minute'),
  hours: (hours, minutes) => `${plural(hours, 'hour')} ${minutes} min`,
  troubles: {
    unreachable: subject => `Kafka Connect ${subject} can not be reached`,
    'cut-off': subject => `Kafka Connect ${subject} is cut off from Kafka`,
    'silent-worker': subject => `The worker ${subject} does not answer`,
    held: subject => `Kafka Connect ${subject} is held: somebody has to look`,
    disabled: subject => `${subject} is not watched any more`,
    stopped: () => 'Kafka Monitor has stopped looking at Kafka Connect',
  },
  troubleEnds: {
    unreachable: subject => `Kafka Connect ${subject} can be reached again`,
    'cut-off': subject => `Kafka Connect ${subject} reaches Kafka again`,
    'silent-worker': subject => `The worker ${subject} answers again`,
    held: subject => `Kafka Connect ${subject} is not held any more`,
    disabled: subject => `${subject} is watched again`,
    stopped: () => 'Kafka Monitor looks at Kafka Connect again',
  },
  troubleSummary: {
    unreachable:
      'What its connectors do is not known. Alerts of connectors under it wait for 15 minutes.',
    'cut-off':
      'Its workers answer, and say that they do not reach Kafka: what they tell may be old.',
    'silent-worker':
      'Connectors and tasks are still assigned to it. Kafka Connect moves them after a while; if it does not, start the worker again.',
    held: 'Nothing of it is taken over until an admin has confirmed that it is right.',
    disabled:
      'Its failures stay as they are, and nobody is told of new ones until it is switched on again.',
    stopped:
      'What the pages show gets old. Look at the logs of the backend, and at its database.',
  },
  openScheduler: 'Open the scheduler',
  refusedTitle: title => `Not delivered: ${title}`,
  refusedSummary: (team, reason) =>
    `${team} could not be told of this: ${reason}`,
  unreached: team =>
    `${team} has no address that a message could be sent to. Add one on its page.`,
  openMessages: 'Open the message',
};
