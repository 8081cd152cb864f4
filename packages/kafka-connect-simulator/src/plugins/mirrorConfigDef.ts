import { keys } from './ConnectorPlugin';

/** What the three MirrorMaker 2 connectors share: clusters, and the security settings of their clients. */
const shared = keys(
  null,
  `
  enabled BOOLEAN=true
  source.cluster.alias STRING!
  target.cluster.alias STRING=target
  admin.timeout.ms LONG=60000
  replication.policy.class CLASS=org.apache.kafka.connect.mirror.DefaultReplicationPolicy
  replication.policy.separator STRING=.
  replication.policy.internal.topic.separator.enabled BOOLEAN=true
  forwarding.admin.class CLASS=org.apache.kafka.clients.admin.ForwardingAdmin
  metric.reporters LIST=org.apache.kafka.common.metrics.JmxReporter
  security.protocol STRING=PLAINTEXT
  config.providers LIST= >=4.1
  ssl.protocol STRING=TLSv1.3
  ssl.provider STRING
  ssl.cipher.suites LIST=
  ssl.enabled.protocols LIST=TLSv1.2,TLSv1.3
  ssl.keystore.type STRING=JKS
  ssl.keystore.location STRING
  ssl.keystore.password PASSWORD
  ssl.key.password PASSWORD
  ssl.keystore.key PASSWORD
  ssl.keystore.certificate.chain PASSWORD
  ssl.truststore.certificates PASSWORD
  ssl.truststore.type STRING=JKS
  ssl.truststore.location STRING
  ssl.truststore.password PASSWORD
  ssl.keymanager.algorithm STRING=SunX509
  ssl.trustmanager.algorithm STRING=PKIX
  ssl.endpoint.identification.algorithm STRING=https
  ssl.secure.random.implementation STRING
  ssl.engine.factory.class CLASS
  sasl.kerberos.service.name STRING
  sasl.kerberos.kinit.cmd STRING=/usr/bin/kinit
  sasl.kerberos.ticket.renew.window.factor DOUBLE=0.8
  sasl.kerberos.ticket.renew.jitter DOUBLE=0.05
  sasl.kerberos.min.time.before.relogin LONG=60000
  sasl.login.refresh.window.factor DOUBLE=0.8
  sasl.login.refresh.window.jitter DOUBLE=0.05
  sasl.login.refresh.min.period.seconds SHORT=60
  sasl.login.refresh.buffer.seconds SHORT=300
  sasl.mechanism STRING=GSSAPI
  sasl.jaas.config PASSWORD
  sasl.client.callback.handler.class CLASS
  sasl.login.callback.handler.class CLASS
  sasl.login.class CLASS
  sasl.login.connect.timeout.ms INT
  sasl.login.read.timeout.ms INT
  sasl.login.retry.backoff.max.ms LONG=10000
  sasl.login.retry.backoff.ms LONG=100
  sasl.oauthbearer.jwt.retriever.class CLASS=org.apache.kafka.common.security.oauthbearer.DefaultJwtRetriever >=4.1
  sasl.oauthbearer.jwt.validator.class CLASS=org.apache.kafka.common.security.oauthbearer.DefaultJwtValidator >=4.1
  sasl.oauthbearer.scope STRING >=4.1
  sasl.oauthbearer.client.credentials.client.id STRING >=4.1
  sasl.oauthbearer.client.credentials.client.secret PASSWORD >=4.1
  sasl.oauthbearer.assertion.algorithm STRING=RS256 >=4.1
  sasl.oauthbearer.assertion.claim.aud STRING >=4.1
  sasl.oauthbearer.assertion.claim.exp.seconds INT=300 >=4.1
  sasl.oauthbearer.assertion.claim.iss STRING >=4.1
  sasl.oauthbearer.assertion.claim.jti.include BOOLEAN=false >=4.1
  sasl.oauthbearer.assertion.claim.nbf.seconds INT=60 >=4.1
  sasl.oauthbearer.assertion.claim.sub STRING >=4.1
  sasl.oauthbearer.assertion.file STRING >=4.1
  sasl.oauthbearer.assertion.private.key.file STRING >=4.1
  sasl.oauthbearer.assertion.private.key.passphrase PASSWORD >=4.1
  sasl.oauthbearer.assertion.template.file STRING >=4.1
  sasl.oauthbearer.scope.claim.name STRING=scope
  sasl.oauthbearer.sub.claim.name STRING=sub
  sasl.oauthbearer.token.endpoint.url STRING
  sasl.oauthbearer.jwks.endpoint.url STRING
  sasl.oauthbearer.jwks.endpoint.refresh.ms LONG=3600000
  sasl.oauthbearer.jwks.endpoint.retry.backoff.max.ms LONG=10000
  sasl.oauthbearer.jwks.endpoint.retry.backoff.ms LONG=100
  sasl.oauthbearer.clock.skew.seconds INT=30
  sasl.oauthbearer.expected.audience LIST=
  sasl.oauthbearer.expected.issuer STRING
  sasl.oauthbearer.header.urlencode BOOLEAN=false
  auto.include.jmx.reporter BOOLEAN=true <4.0
  `,
);

/** @internal */
export const mirrorSourceKeys = [
  ...shared,
  ...keys(
    null,
    `
  topics LIST=.*
  topics.exclude LIST=mm2.*\\.internal,.*\\.replica,__.*
  config.properties.exclude LIST=follower.replication.throttled.replicas,leader.replication.throttled.replicas,message.timestamp.difference.max.ms,log.message.timestamp.before.max.ms,log.message.timestamp.after.max.ms,message.timestamp.type,unclean.leader.election.enable,min.insync.replicas
  topic.filter.class CLASS=org.apache.kafka.connect.mirror.DefaultTopicFilter
  config.property.filter.class CLASS=org.apache.kafka.connect.mirror.DefaultConfigPropertyFilter
  consumer.poll.timeout.ms LONG=1000
  refresh.topics.enabled BOOLEAN=true
  refresh.topics.interval.seconds LONG=600
  sync.topic.configs.enabled BOOLEAN=true
  sync.topic.configs.interval.seconds LONG=600
  sync.topic.acls.enabled BOOLEAN=true
  sync.topic.acls.interval.seconds LONG=600
  replication.factor INT=2
  offset-syncs.topic.replication.factor SHORT=3
  offset.lag.max LONG=100
  offset-syncs.topic.location STRING=source
  emit.offset-syncs.enabled BOOLEAN=true
  heartbeats.replication.enabled BOOLEAN=true >=4.1
  metric.names.formats LIST=legacy >=4.1
  topics.blacklist LIST <4.0
  config.properties.blacklist LIST <4.0
  use.incremental.alter.configs STRING=requested <4.0
  add.source.alias.to.metrics BOOLEAN=false <4.0
    `,
  ),
];

/** @internal */
export const mirrorCheckpointKeys = [
  ...shared,
  ...keys(
    null,
    `
  consumer.poll.timeout.ms LONG=1000
  groups LIST=.*
  groups.exclude LIST=console-consumer-.*,connect-.*,__.*
  group.filter.class CLASS=org.apache.kafka.connect.mirror.DefaultGroupFilter
  refresh.groups.enabled BOOLEAN=true
  refresh.groups.interval.seconds LONG=600
  emit.checkpoints.enabled BOOLEAN=true
  emit.checkpoints.interval.seconds LONG=60
  sync.group.offsets.enabled BOOLEAN=false
  sync.group.offsets.interval.seconds LONG=60
  checkpoints.topic.replication.factor SHORT=3
  offset-syncs.topic.location STRING=source
  topic.filter.class CLASS=org.apache.kafka.connect.mirror.DefaultTopicFilter
  metric.names.formats LIST=legacy >=4.1
  groups.blacklist LIST <4.0
    `,
  ),
];

/** @internal */
export const mirrorHeartbeatKeys = [
  ...shared,
  ...keys(
    null,
    `
  emit.heartbeats.enabled BOOLEAN=true
  emit.heartbeats.interval.seconds LONG=1
  heartbeats.topic.replication.factor SHORT=3
    `,
  ),
];
