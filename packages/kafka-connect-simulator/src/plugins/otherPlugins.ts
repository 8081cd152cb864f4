const transforms = [
  'Cast$Key',
  'Cast$Value',
  'DropHeaders',
  'ExtractField$Key',
  'ExtractField$Value',
  'Filter',
  'Flatten$Key',
  'Flatten$Value',
  'HoistField$Key',
  'HoistField$Value',
  'InsertField$Key',
  'InsertField$Value',
  'InsertHeader',
  'MaskField$Key',
  'MaskField$Value',
  'RegexRouter',
  'ReplaceField$Key',
  'ReplaceField$Value',
  'TimestampConverter$Key',
  'TimestampConverter$Value',
  'TimestampRouter',
  'ValueToKey',
];

const kafka = 'org.apache.kafka.connect';

/** Transformations, converters and predicates that come with Kafka, for `connectorsOnly=false`. @internal */
export const otherPlugins: { class: string; type: string }[] = [
  ...transforms.map(name => ({
    class: `${kafka}.transforms.${name}`,
    type: 'transformation',
  })),
  ...['HasHeaderKey', 'RecordIsTombstone', 'TopicNameMatches'].map(name => ({
    class: `${kafka}.transforms.predicates.${name}`,
    type: 'predicate',
  })),
  ...['json.JsonConverter', 'storage.StringConverter'].map(name => ({
    class: `${kafka}.${name}`,
    type: 'converter',
  })),
  {
    class: `${kafka}.storage.SimpleHeaderConverter`,
    type: 'header_converter',
  },
];
