import { Receivers } from './Receivers';
import { TeamToTell } from './readTeams';
import { en } from './texts/en';
import { id } from './texts/id';

const team = (part: Partial<TeamToTell> = {}): TeamToTell => ({
  name: 'orders',
  title: 'Team Orders',
  language: null,
  quietHours: null,
  timeZone: null,
  summaryAt: null,
  receiver: {
    team: 'orders',
    entityRefs: ['group:default/orders'],
    email: 'orders@example.org',
    telegram: null,
  },
  ...part,
});
const receivers = (...teams: TeamToTell[]) =>
  new Receivers(new Map(teams.map(each => [each.name, each])), {
    language: 'en',
    timeZone: 'UTC',
    appUrl: 'https://portal.example',
    fallbackRecipients: ['group:default/platform', 'group:default/platform'],
  });
const FALLBACK = {
  team: null,
  entityRefs: ['group:default/platform'],
  email: null,
  telegram: null,
};

describe('receivers', () => {
  it('are the team, in its language and by its clock', () => {
    const own = team({ language: 'id', timeZone: 'Asia/Jakarta' });
    expect(receivers(own).ofTeam('orders')).toEqual({
      receiver: own.receiver,
      wording: {
        phrases: id,
        timeZone: 'Asia/Jakarta',
        appUrl: 'https://portal.example',
      },
      title: 'Team Orders',
    });
  });

  it('have the language and the clock of all where they chose none', () => {
    expect(receivers(team()).ofTeam('orders').wording).toMatchObject({
      phrases: en,
      timeZone: 'UTC',
    });
  });

  it('are those of the fallback for deleted teams and unknown ones', () => {
    const gone = team({ receiver: null });
    expect(receivers(gone).ofTeam('orders')).toMatchObject({
      receiver: FALLBACK,
      title: 'Team Orders',
    });
    expect(receivers().ofTeam('lainnya')).toMatchObject({
      receiver: FALLBACK,
      title: 'lainnya',
    });
    expect(receivers().fallback().receiver).toEqual(FALLBACK);
  });
});
