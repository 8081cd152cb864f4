import type { InfoBody, TargetState } from '../group/ConnectorRecord';
import { createConnector } from '../group/createConnector';
import { changeConfig } from '../group/lifecycle';
import { Answer, ConnectError, json } from './answers';
import { checkConfig } from './checkConfig';
import { reachLeader } from './forwarding';
import {
  isObject,
  JsonObject,
  readBody,
  readConfig,
  withoutNulls,
} from './readBody';
import { recordOf, RestContext } from './RestContext';
import { existing } from './statusRoutes';

const STATES: TargetState[] = ['RUNNING', 'PAUSED', 'STOPPED'];

/** `POST /connectors`. @internal */
export function postConnector(context: RestContext): Answer {
  const request = readCreateRequest(context);
  const name = request.name.trim();
  const config = named(request.config, name);
  checkConfig(context.group.version, config);
  reachLeader(context);
  if (context.group.store.has(name)) {
    throw new ConnectError(409, `Connector ${name} already exists`);
  }
  createConnector(context.group, name, config, request.initialState);
  return created(context, name, config);
}

/** `PUT /connectors/{c}/config`: creates or replaces. @internal */
export function putConfig(context: RestContext): Answer {
  const { connector } = context.params;
  const config = named(
    withoutNulls(readConfig(readBody(context) ?? {})),
    connector,
  );
  checkConfig(context.group.version, config);
  reachLeader(context);
  const record = recordOf(context);
  if (!record) {
    createConnector(context.group, connector, config, 'RUNNING');
    return created(context, connector, config);
  }
  changeConfig(context.group, record, config);
  return json(200, record.info());
}

/** `PATCH /connectors/{c}/config`: null removes a key. @internal */
export function patchConfig(context: RestContext): Answer {
  const record = existing(context);
  const merged = new Map(Object.entries(record.config));
  for (const [key, value] of readConfig(readBody(context) ?? {})) {
    if (value === null) merged.delete(key);
    else merged.set(key, value);
  }
  const config = named(Object.fromEntries(merged), record.name);
  checkConfig(context.group.version, config);
  reachLeader(context);
  changeConfig(context.group, record, config);
  return json(200, record.info());
}

interface CreateRequest {
  name: string;
  config: Record<string, string>;
  initialState: TargetState;
}

function readCreateRequest(context: RestContext): CreateRequest {
  const body = readBody(context);
  if (!body) throw new ConnectError(500, nullPointer('createRequest'));
  const fields = context.group.version.takesInitialState
    ? ['config', 'name', 'initial_state']
    : ['config', 'name'];
  const unknown = Object.keys(body).find(key => !fields.includes(key));
  if (unknown !== undefined) {
    throw new ConnectError(
      500,
      `Unrecognized field "${unknown}" (class org.apache.kafka.connect.runtime.rest.entities.CreateConnectorRequest), not marked as ignorable (${
        fields.length
      } known properties: ${fields.map(field => `"${field}"`).join(', ')})`,
    );
  }
  if (!isObject(body.config)) {
    throw new ConnectError(500, nullPointer('connectorConfig'));
  }
  return {
    name: typeof body.name === 'string' ? body.name : '',
    config: withoutNulls(readConfig(body.config)),
    initialState: readInitialState(body),
  };
}

function readInitialState(body: JsonObject): TargetState {
  if (body.initial_state === undefined || body.initial_state === null) {
    return 'RUNNING';
  }
  const text = String(body.initial_state).toUpperCase();
  const state = STATES.find(candidate => candidate === text);
  if (!state) {
    throw new ConnectError(
      500,
      `Cannot construct instance of \`org.apache.kafka.connect.runtime.rest.entities.CreateConnectorRequest$InitialState\`, problem: No enum constant org.apache.kafka.connect.runtime.rest.entities.CreateConnectorRequest.InitialState.${text}`,
    );
  }
  return state;
}

function nullPointer(what: string): string {
  return `Cannot invoke a method on "${what}" because "${what}" is null`;
}

/** The configuration with the connector's name in it; another name is refused. */
function named(
  config: Record<string, string>,
  name: string,
): Record<string, string> {
  const given = config.name;
  if (given !== undefined && given !== name) {
    throw new ConnectError(
      400,
      `Connector name configuration (${given}) doesn't match connector name in the URL (${name})`,
    );
  }
  return { ...config, name };
}

function created(
  context: RestContext,
  name: string,
  config: Record<string, string>,
): Answer {
  // The framework takes braces for a template of the address, after the connector has been created.
  const brace = name.search(/[{}]/);
  const path = encodeURI(name).replace(/[?#]/g, encodeURIComponent);
  if (brace !== -1) {
    throw new ConnectError(
      500,
      `Illegal character "${name[brace]}" is not allowed in a path template "/connectors/${path}".`,
    );
  }
  const body: InfoBody = {
    name,
    config,
    tasks: [],
    type: context.group.store.get(name)?.type ?? 'source',
  };
  const answer = json(201, body);
  return {
    ...answer,
    headers: {
      location: `${context.baseUrl}/connectors/${path}`,
      ...answer.headers,
    },
  };
}
