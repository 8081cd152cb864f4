import {
  degraded,
  failed,
  paused,
  running,
} from '../../failures/__testUtils__/story';
import { States } from '../../failures/trouble';

const HOUR = 3_600;
const MINUTE = 60;

/** Something that happens to a fleet, in seconds since the start. */
export type Happening = { at: number } & (
  | { what: 'seen'; names: string[]; states: States; because: string }
  | { what: 'muted'; team: string; seconds: number }
  | { what: 'outage'; seconds: number }
  | { what: 'restart' }
);

/** The same numbers each time: from 0, below the one that is asked for. */
export type Pick = (below: number) => number;

/** Numbers from a seed. */
export function seeded(seed: number): Pick {
  let state = seed;
  return below => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** Whom it happens to. */
export interface Fleet {
  /** Names of connectors, by team. */
  teams: ReadonlyMap<string, readonly string[]>;
  /** Teams of which connectors fail twice, two hours apart, and no other way. */
  twice: readonly string[];
}

const CAUSES = 'abcdefgh';
const LASTING = [5 * MINUTE, 30 * MINUTE, 2 * HOUR, 6 * HOUR];

/** Failures that come together and go together; now and then they change. */
function failures(at: number, names: string[], pick: Pick): Happening[] {
  const because = CAUSES[pick(CAUSES.length)];
  const lasting = LASTING[pick(LASTING.length)];
  const begins = pick(6) === 0 ? degraded : failed;
  const story: Happening[] = [
    { at, what: 'seen', names, states: begins, because },
  ];
  if (begins === degraded || pick(5) === 0) {
    const other = pick(2) === 0 ? because : CAUSES[pick(CAUSES.length)];
    const then = at + Math.floor(lasting / 2);
    story.push({
      at: then,
      what: 'seen',
      names,
      states: failed,
      because: other,
    });
  }
  const ends = pick(6) === 0 ? paused : running;
  story.push({ at: at + lasting, what: 'seen', names, states: ends, because });
  return story;
}

function flaps(at: number, names: string[], pick: Pick): Happening[] {
  const because = CAUSES[pick(CAUSES.length)];
  return Array.from({ length: 12 }, (_, index) => ({
    at: at + index * 150,
    what: 'seen' as const,
    names,
    states: index % 2 === 0 ? failed : running,
    because,
  }));
}

function twice(at: number, names: string[]): Happening[] {
  return [0, 2 * HOUR].flatMap(after => [
    { at: at + after, what: 'seen', names, states: failed, because: 'a' },
    {
      at: at + after + 40 * MINUTE,
      what: 'seen',
      names,
      states: running,
      because: 'a',
    },
  ]);
}

/** What happens to a fleet in so many hours, in its order. */
export function fleetStory(
  { teams, twice: chosen }: Fleet,
  hours: number,
  pick: Pick,
): Happening[] {
  const others = [...teams.keys()].filter(team => !chosen.includes(team));
  const names = others.flatMap(team => [...teams.get(team)!]);
  const reserved = chosen.flatMap(team => [...teams.get(team)!]);
  const some = (count: number) => [
    ...new Set(Array.from({ length: count }, () => names[pick(names.length)])),
  ];
  const story: Happening[] = [];
  for (let hour = 0; hour < hours; hour++) {
    // Looks come each five seconds.
    const moment = () => hour * HOUR + 5 * pick(HOUR / 5);
    const often = (percent: number) => pick(100) < percent;
    for (let count = 0; count < 2; count++) {
      story.push(...failures(moment(), some(1 + pick(3)), pick));
    }
    if (often(35)) {
      story.push(...failures(moment(), some(2 + pick(39)), pick));
    }
    if (often(10)) {
      const team = others[pick(others.length)];
      story.push(...failures(moment(), [...teams.get(team)!], pick));
    }
    if (often(15)) {
      story.push(...flaps(moment(), some(2), pick));
    }
    if (often(15)) {
      const team = others[pick(others.length)];
      story.push({ at: moment(), what: 'muted', team, seconds: 2 * HOUR });
    }
    if (often(6)) {
      const seconds = [2, 15][pick(2)] * MINUTE;
      story.push({ at: moment(), what: 'outage', seconds });
    }
    if (often(20)) {
      story.push({ at: moment(), what: 'restart' });
    }
    if (hour % 8 === 0) {
      story.push(...twice(moment(), reserved.splice(0, 5)));
    }
  }
  return story.sort((a, b) => a.at - b.at);
}
