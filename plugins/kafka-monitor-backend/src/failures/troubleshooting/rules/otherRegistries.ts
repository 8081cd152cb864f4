import { RemedyRule } from '../RemedyRule';

/** Schema registries that are not Confluent's: AWS Glue, Apicurio. */
export const OTHER_REGISTRIES_RULES: readonly RemedyRule[] = [
  {
    id: 'glue-schema-missing',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        message:
          /schema (?:version )?is not found\. (?:SchemaVersionId|RegistryName|SchemaName)/i,
        words: ['schema is not found', 'schema version is not found'],
      },
      {
        message:
          /failed to get schemaVersionId by schema definition for schema name|auto registration of schema is not enabled/i,
        words: [
          'failed to get schemaversionid by schema definition',
          'auto registration of schema is not enabled',
        ],
      },
    ],
    cause: {
      en: 'The AWS Glue Schema Registry does not hold this schema (version) in the region and registry that the converter uses.',
      id: 'AWS Glue Schema Registry tidak memiliki (versi) schema ini di region dan registry yang dipakai converter.',
    },
    steps: [
      {
        en: 'For a sink: the record was written with another account, region or registry, or the version was deleted. Look it up: "aws glue get-schema-version --schema-version-id <id> --region <region>".',
        id: 'Untuk sink: record ditulis dengan akun, region, atau registry lain, atau versinya dihapus. Periksa: "aws glue get-schema-version --schema-version-id <id> --region <region>".',
      },
      {
        en: 'For a source: register the schema, or set schemaAutoRegistrationEnabled=true; compare schemaName and registry.name, with the prefix `key.converter.` or `value.converter.`.',
        id: 'Untuk source: daftarkan schema, atau set schemaAutoRegistrationEnabled=true; bandingkan schemaName dan registry.name, dengan prefix `key.converter.` atau `value.converter.`.',
      },
      {
        en: 'Check region and endpoint of both converters, then restart the failed task.',
        id: 'Periksa region dan endpoint kedua converter, lalu restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/awslabs/aws-glue-schema-registry/issues/143',
      'https://github.com/awslabs/aws-glue-schema-registry/issues/238',
    ],
  },
  {
    id: 'glue-value-not-record',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        message:
          /unsupported type passed for serialization: \S{0,200}NonRecordContainer/i,
        words: ['unsupported type passed for serialization'],
      },
    ],
    cause: {
      en: "AWS Glue's Avro serializer takes records only, but the key or value is a plain text, number or list.",
      id: 'Serializer Avro milik AWS Glue hanya menerima record, padahal key atau value berupa teks, angka, atau daftar biasa.',
    },
    steps: [
      {
        en: 'See whether it is the key or the value: a plain key is best left to StringConverter (key.converter).',
        id: 'Lihat apakah itu key atau value: key biasa sebaiknya memakai StringConverter (key.converter).',
      },
      {
        en: 'Let the source give a structure, or wrap the value with the HoistField SMT.',
        id: 'Buat source memberi struktur, atau bungkus value dengan SMT HoistField.',
      },
      {
        en: 'Restart the failed task after the change.',
        id: 'Restart task yang gagal setelah perubahan.',
      },
    ],
    restart: 'no',
    sources: ['https://github.com/awslabs/aws-glue-schema-registry/issues/316'],
  },
  {
    id: 'apicurio-versions-differ',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        message:
          /cannot deserialize value of type `java\.util\.Date` from String "[^"\n]{1,60}": expected format "yyyy-MM-dd'T'HH:mm:ss/i,
        words: ['expected format "yyyy-mm-dd'],
      },
    ],
    cause: {
      en: 'Converter and Apicurio Registry are of versions that write dates differently.',
      id: 'Converter dan Apicurio Registry berbeda versi sehingga menulis tanggal dengan cara berbeda.',
    },
    steps: [
      {
        en: 'Compare the version of the registry (<registry>/apis/registry/v2/system/info) with that of the Apicurio jars in the plugin folder.',
        id: 'Bandingkan versi registry (<registry>/apis/registry/v2/system/info) dengan versi jar Apicurio di folder plugin.',
      },
      {
        en: 'Bring both to the same minor version, and restart the worker.',
        id: 'Samakan minor version keduanya, lalu restart worker.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/Apicurio/apicurio-registry/issues/3140'],
  },
];
