import { addressesIn, hostOf } from './addresses';
import { JDBC_DIALECTS, JdbcDialect } from './jdbcDialects';
import { HiddenReferences } from './secretReference';

/** What a JDBC URL says; credentials are left out. */
export interface JdbcAddress {
  dbms: string;
  hosts: { host: string; port: number | null }[];
  database: string | null;
  resource: { kind: string; name: string } | null;
  secretReference: string | null;
}

const MAX_LENGTH = 20_000;

function dialectOf(url: string): { dialect: JdbcDialect; rest: string } | null {
  const text = url.slice('jdbc:'.length);
  const lower = text.toLowerCase();
  for (const dialect of JDBC_DIALECTS) {
    for (const name of dialect.names) {
      if (lower.startsWith(name)) {
        return { dialect, rest: text.slice(name.length) };
      }
    }
  }
  return null;
}

function parameterOf(text: string, names: readonly string[] = []) {
  for (const pair of text.split(/[?;&,/]/)) {
    const [, key, value] = /^\s*([^=\s]+)\s*=\s*(.*?)\s*$/.exec(pair) ?? [];
    if (key && value && names.includes(key.toLowerCase())) return value;
  }
  return null;
}

function keyedHosts(text: string, port: number | null) {
  // (HOST=h)(PORT=p) of Oracle descriptors, (host=h,port=p) of MySQL.
  const hosts: JdbcAddress['hosts'] = [];
  for (const piece of text.split(/\bhost\s*=/i, 50).slice(1)) {
    const name = /^\s*([^(),\s]+)/.exec(piece)?.[1] ?? '';
    const number = /\bport\s*=\s*(\d{1,5})/i.exec(piece)?.[1];
    const host = hostOf(number ? `${name}:${number}` : name, port);
    if (host) hosts.push(host);
  }
  return hosts;
}

function oracleOf(rest: string, dialect: JdbcDialect) {
  const descriptor = rest.indexOf('(');
  if (descriptor >= 0) {
    const text = rest.slice(descriptor);
    return {
      hosts: keyedHosts(text, dialect.port),
      hostText: text,
      database:
        /\b(?:service_name|sid)\s*=\s*([^()\s]+)/i.exec(text)?.[1] ?? null,
    };
  }
  const at = rest.lastIndexOf('@');
  if (at < 0) return null;
  const text = rest.slice(at + 1).replace(/^(tcps?:)?\/\//i, '');
  const [address] = text.split('?');
  const [server, service] = address.split('/', 2);
  const [host, port, sid] = server.split(':');
  if (!address.includes('/') && port === undefined) {
    return { hosts: [], hostText: '', database: null, tnsName: host };
  }
  const found = hostOf(port ? `${host}:${port}` : host, dialect.port);
  return {
    hosts: found ? [found] : [],
    hostText: host,
    database: service?.split(':')[0] || sid || null,
  };
}

function serverOf(rest: string, dialect: JdbcDialect) {
  const slashes = rest.indexOf('//');
  const bare = dialect.form === 'bare' && slashes !== 0;
  if (slashes < 0 && !bare) {
    // jdbc:postgresql:orders is the local server's database.
    const name = /^[^\s:;?/=]+/.exec(rest)?.[0] ?? null;
    return { hosts: hostOf('localhost', dialect.port), name, text: '' };
  }
  const after = rest.slice(bare ? 0 : slashes + 2);
  const end = after.search(/[/?;]/);
  const authority = end < 0 ? after : after.slice(0, end);
  const tail = end < 0 ? '' : after.slice(end);
  // A password with a slash in it: what looks like the host is a secret's half.
  const broken =
    !authority.includes('@') && tail.split(/[?;]/)[0].includes('@');
  if (broken) return null;
  const path = /^\/([^?;:#=]+)(?=[?;:#]|$)/.exec(tail)?.[1] ?? null;
  const name = dialect.noDatabase ? null : path;
  return { authority, tail, name };
}

/** Reads a JDBC URL, null when it is none or of an unknown sub-protocol. */
export function jdbcAddressOf(value: string): JdbcAddress | null {
  const url = value.trim();
  if (!/^jdbc:/i.test(url) || url.length > MAX_LENGTH) return null;
  const hidden = new HiddenReferences(url);
  const found = dialectOf(hidden.text);
  if (!found) return null;
  const { dialect, rest } = found;
  const address: JdbcAddress = {
    dbms: dialect.dbms,
    hosts: [],
    database: null,
    resource: null,
    secretReference: null,
  };
  let hostText = '';
  if (dialect.form === 'oracle') {
    const oracle = oracleOf(rest, dialect);
    if (!oracle)
      return { ...address, secretReference: hidden.referenceIn(rest) };
    address.hosts = oracle.hosts;
    address.database = oracle.database;
    if (oracle.tnsName && !hidden.referenceIn(oracle.tnsName)) {
      address.resource = { kind: 'tnsName', name: oracle.tnsName };
    }
    hostText = oracle.tnsName ?? oracle.hostText;
  } else if (
    dialect.form === 'file' ||
    (dialect.form === 'local' && !rest.startsWith('//'))
  ) {
    hostText = rest.split(/[;?]/)[0];
    address.resource = hostText ? { kind: 'file', name: hostText } : null;
  } else if (dialect.form === 'spanner') {
    const path =
      /\/projects\/([^/]+)\/instances\/([^/]+)\/databases\/([^/?;]+)/;
    const [, project, instance, database] = path.exec(rest) ?? [];
    address.database = database ?? null;
    address.resource = instance
      ? { kind: 'instance', name: `${project}/${instance}` }
      : null;
    hostText = `${project}${instance}`;
  } else {
    const server = serverOf(rest, dialect);
    if (!server) return address;
    if (server.authority === undefined) {
      address.hosts = server.hosts ? [server.hosts] : [];
    } else if (/\bhost\s*=/i.test(server.authority)) {
      address.hosts = keyedHosts(server.authority, dialect.port);
    } else {
      const plain = server.authority.replace(/^https?:$/i, '');
      // host\instance of SQL Server, host:port:/node of Phoenix, host:port:sid.
      const list = addressesIn(
        hidden,
        plain
          .replace(/\\[^:,;/]*/g, '')
          .replace(/(:\d+):.*$/, '$1')
          .replace(/^([^,]*)\.\.[^:,]*/, '$1'),
        dialect.port,
      );
      address.hosts = list.hosts;
      const instance = /\\([^:,;/]+)/.exec(server.authority)?.[1];
      if (instance && !hidden.referenceIn(instance)) {
        address.resource = { kind: 'instance', name: instance };
      }
    }
    address.database =
      parameterOf(server.tail ?? '', dialect.database) ?? server.name;
    hostText = (server.authority ?? '').replace(/^.*@/, '');
  }
  if (address.database && hidden.referenceIn(address.database)) {
    address.secretReference = hidden.referenceIn(address.database);
    address.database = null;
  }
  address.secretReference =
    hidden.referenceIn(hostText) ?? address.secretReference;
  if (address.resource && hidden.referenceIn(address.resource.name)) {
    address.resource = null;
  }
  return address;
}
