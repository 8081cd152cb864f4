import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

const teamFailures = HomePageWidgetBlueprint.make({
  name: 'team-failures',
  params: {
    name: 'KafkaMonitorTeamFailures',
    title: 'Failures of my teams',
    description:
      'Open failures of the Kafka connectors of the teams you lead or are in',
    layout: {
      height: { minRows: 4, defaultRows: 6 },
      width: { minColumns: 4, defaultColumns: 12 },
    },
    components: () =>
      import('./TeamFailures').then(m => ({ Content: m.TeamFailures })),
  },
});

/** What the home page of an app can show. */
export const homeExtensions = [teamFailures];
