import { InputError } from '@backstage/errors';
import { teamPath } from '@kafka-monitor/plugin-kafka-monitor-common';
import { AlertChannel } from '@kafka-monitor/plugin-kafka-monitor-node';
import { AlertsService } from '../AlertsService';
import { NewMessage } from '../outbox/NewMessage';
import { TeamToTell } from '../readTeams';
import { receiverOf } from '../readTeams';
import { pageUrl, phrasesOf } from '../texts/wording';

/** @throws InputError naming those that are installed */
export function findChannel(
  { channels }: AlertsService,
  id: string,
): AlertChannel {
  const channel = channels.find(each => each.id === id);
  if (!channel) {
    const known = channels.map(each => each.id).join(', ');
    throw new InputError(
      `Invalid body: channel: there is no channel '${id}'; installed: ${known}`,
    );
  }
  return channel;
}

const texts = {
  en: {
    title: (channel: string, team: string) =>
      `Test: ${channel} reaches ${team}`,
    summary: (by: string) =>
      `${by} tried this channel. Nothing is wrong; alerts of the team come this way.`,
    link: 'Open the team',
  },
  id: {
    title: (channel: string, team: string) =>
      `Uji coba: ${channel} menjangkau ${team}`,
    summary: (by: string) =>
      `${by} mencoba saluran ini. Tidak ada masalah; peringatan tim datang lewat sini.`,
    link: 'Buka tim',
  },
};

/** A message by which somebody tries a channel of a team. */
export function testMessage(
  alerts: AlertsService,
  team: TeamToTell,
  channel: AlertChannel,
  by: string,
): NewMessage {
  const language = team.language ?? alerts.language;
  const text = texts[language];
  const wording = {
    phrases: phrasesOf(language),
    timeZone: 'UTC',
    appUrl: alerts.appUrl,
  };
  return {
    alertId: undefined,
    purpose: 'test',
    topic: 'kafka-monitor',
    severity: 'normal',
    critical: false,
    silent: false,
    final: true,
    platform: null,
    environment: null,
    // Nobody's connectors are told to the fallback; so is their test.
    receiver: team.receiver ?? receiverOf(alerts.fallbackRecipients),
    document: {
      language,
      title: text.title(channel.title, team.title),
      summary: [text.summary(by)],
      sections: [],
      link: {
        title: text.link,
        url: pageUrl(wording, null, teamPath(team.name)),
      },
    },
    connectors: [],
    onlyChannel: channel.id,
  };
}
