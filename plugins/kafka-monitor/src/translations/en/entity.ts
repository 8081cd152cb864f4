/** Texts on entity pages, the home page and in search. */
export const entity = {
  openIn: 'Open in {{platform}}',
  platform: {
    'kafka-connect': 'Kafka Connect',
    'kafka-raft': 'KafkaRaft',
  },
  card: {
    title: 'Kafka connectors',
    all: 'All connectors',
    attention: 'Needs attention',
    well: 'None of them needs attention.',
    more_one: '{{count}} more needs attention',
    more_other: '{{count}} more need attention',
    since: '{{place}}, {{time}}',
    lastSeen: '{{place}}, last seen {{time}}',
    silent_one:
      '{{count}} of them is on a Connect cluster that is silent or switched off: how it is now is not known.',
    silent_other:
      '{{count}} of them are on Connect clusters that are silent or switched off: how they are now is not known.',
  },
  invalid: {
    title: 'Not understood in the annotation {{annotation}}: {{patterns}}',
    text: 'Each has to be <environment>/<connectCluster>/<name>, with * for any characters; there can be 200 of them.',
  },
  none: {
    title: 'No connectors belong to this entity',
    group: 'This group is that of no team of Kafka Monitor.',
    annotation: 'The annotation {{annotation}} names none.',
  },
  tab: {
    emptyTitle: 'No connectors',
    emptyText: 'None of the connectors that you may see belongs to it.',
  },
  home: {
    list: 'Open failures of my teams',
    well: 'All is well: no open failure of {{teams}}.',
    noTeam:
      'You are in no team that looks after connectors. Ask an administrator of Kafka Monitor.',
    failure: '{{place}}, {{team}}',
    more_one: '{{count}} more open failure',
    more_other: '{{count}} more open failures',
    acknowledged_one: '{{count}} failure is being taken care of.',
    acknowledged_other: '{{count}} failures are being taken care of.',
  },
  search: {
    facts: 'About it',
  },
} as const;
