import { RemedyRule } from '../../RemedyRule';

/** HDFS and the Hive metastore beside it. */
export const HDFS_RULES: readonly RemedyRule[] = [
  {
    id: 'hdfs-permission-denied',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /Permission denied: user=[^,\n]{1,120}, access=\w{1,20}, inode=/i,
        words: ['permission denied: user='],
      },
    ],
    cause: {
      en: 'The HDFS user of the worker may not do this in the directory the message names.',
      id: 'User HDFS milik worker tidak boleh melakukan ini di direktori yang disebut di pesan.',
    },
    steps: [
      {
        en: 'See the directory: "hdfs dfs -ls -d <inode of the message>" and "hdfs dfs -getfacl".',
        id: 'Lihat direktorinya: "hdfs dfs -ls -d <inode di pesan>" dan "hdfs dfs -getfacl".',
      },
      {
        en: 'Give topics.dir and logs.dir to the user: "hdfs dfs -chown -R <user> /topics /logs", or allow it in Ranger.',
        id: 'Berikan topics.dir dan logs.dir kepada user itu: "hdfs dfs -chown -R <user> /topics /logs", atau izinkan di Ranger.',
      },
      {
        en: 'Without Kerberos the user is that of the worker process (HADOOP_USER_NAME); with it, connect.hdfs.principal.',
        id: 'Tanpa Kerberos, user-nya adalah user proses worker (HADOOP_USER_NAME); dengan Kerberos, connect.hdfs.principal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/hdfs/current/overview.html',
      'https://hadoop.apache.org/docs/current/hadoop-project-dist/hadoop-hdfs/HdfsPermissionsGuide.html',
    ],
  },
  {
    id: 'hdfs-safe-mode',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message: /Name ?node is in safe mode/i,
        words: ['namenode is in safe mode', 'name node is in safe mode'],
      },
    ],
    cause: {
      en: 'The NameNode is in safe mode: HDFS can be read but not written.',
      id: 'NameNode sedang dalam safe mode: HDFS bisa dibaca tetapi tidak bisa ditulis.',
    },
    steps: [
      {
        en: 'Ask "hdfs dfsadmin -safemode get" and "hdfs dfsadmin -report": after a start it ends by itself when enough DataNodes have reported.',
        id: 'Jalankan "hdfs dfsadmin -safemode get" dan "hdfs dfsadmin -report": setelah start, safe mode berakhir sendiri ketika cukup DataNode sudah melapor.',
      },
      {
        en: 'If it does not end look for lost blocks and a full disk of the NameNode. Leave it by hand ("-safemode leave") only when the lost blocks are understood.',
        id: 'Jika tidak berakhir, cari block yang hilang dan disk NameNode yang penuh. Keluar secara manual ("-safemode leave") hanya jika block yang hilang sudah dipahami.',
      },
      { en: 'Then restart the task.', id: 'Setelah itu restart task.' },
    ],
    restart: 'yes',
    sources: [
      'https://hadoop.apache.org/docs/current/hadoop-project-dist/hadoop-hdfs/HdfsUserGuide.html',
    ],
  },
  {
    id: 'hdfs-standby',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /Operation category \w{1,20} is not supported in state standby/i,
        words: ['is not supported in state standby'],
      },
    ],
    cause: {
      en: 'The connector talks to the standby NameNode of a highly available HDFS.',
      id: 'Connector terhubung ke NameNode standby pada HDFS yang highly available.',
    },
    steps: [
      {
        en: 'Set hdfs.url (store.url) to the name service (hdfs://<nameservice>), not to one NameNode.',
        id: 'Isi hdfs.url (store.url) dengan name service (hdfs://<nameservice>), bukan satu NameNode.',
      },
      {
        en: 'Point hadoop.conf.dir to a folder with core-site.xml and hdfs-site.xml that describe it, on every worker.',
        id: 'Arahkan hadoop.conf.dir ke folder berisi core-site.xml dan hdfs-site.xml yang mendeskripsikannya, di setiap worker.',
      },
      {
        en: 'See which one is active: "hdfs haadmin -getAllServiceState".',
        id: 'Lihat mana yang aktif: "hdfs haadmin -getAllServiceState".',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/hdfs/current/overview.html',
    ],
  },
  {
    id: 'hdfs-lease',
    area: 'object-stores',
    confidence: 'likely',
    match: [
      {
        exception: 'AlreadyBeingCreatedException',
        words: ['alreadybeingcreatedexception'],
      },
      {
        message:
          /\bAlreadyBeingCreatedException\b|current leaseholder is trying to recreate file/i,
        words: [
          'alreadybeingcreatedexception',
          'current leaseholder is trying to recreate',
        ],
      },
    ],
    cause: {
      en: 'A file of the sink (often its write-ahead log) is still leased to a writer that died or is still there.',
      id: 'Sebuah file milik sink (sering kali write-ahead log) masih di-lease oleh writer yang mati atau masih hidup.',
    },
    steps: [
      {
        en: 'See that no second connector or old worker writes to the same topics.dir and logs.dir.',
        id: 'Pastikan tidak ada connector kedua atau worker lama yang menulis ke topics.dir dan logs.dir yang sama.',
      },
      {
        en: 'Wait for the lease to end (soft limit one minute), or free it: "hdfs debug recoverLease -path <file> -retries 3".',
        id: 'Tunggu lease berakhir (soft limit satu menit), atau bebaskan: "hdfs debug recoverLease -path <file> -retries 3".',
      },
      {
        en: 'Then restart the task. Do not delete the log file: with it goes the knowledge of what was committed.',
        id: 'Setelah itu restart task. Jangan hapus file log: di dalamnya tercatat data yang sudah di-commit.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.confluent.io/kafka-connectors/hdfs/current/overview.html',
    ],
  },
  {
    id: 'hdfs-no-datanode',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message: /could only be (?:replicated to 0 nodes|written to 0 of the)/i,
        words: [
          'could only be replicated to 0 nodes',
          'could only be written to 0 of the',
        ],
      },
    ],
    cause: {
      en: 'HDFS found no DataNode to write the block to: they are full, down, or cannot be reached from the worker.',
      id: 'HDFS tidak menemukan DataNode untuk menulis block: penuh, mati, atau tidak bisa dijangkau dari worker.',
    },
    steps: [
      {
        en: 'Run "hdfs dfsadmin -report": live nodes and their free space.',
        id: 'Jalankan "hdfs dfsadmin -report": node yang hidup dan ruang kosongnya.',
      },
      {
        en: 'If they are well, the worker cannot reach them: open the DataNode port (9866), and set dfs.client.use.datanode.hostname=true when they announce inner addresses.',
        id: 'Jika node sehat, worker tidak bisa menjangkaunya: buka port DataNode (9866), dan isi dfs.client.use.datanode.hostname=true jika mereka mengumumkan alamat internal.',
      },
      { en: 'Restart the task afterwards.', id: 'Restart task setelahnya.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://cwiki.apache.org/confluence/display/HADOOP2/CouldOnlyBeReplicatedTo',
    ],
  },
  {
    id: 'hdfs-kerberos',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message: /Client cannot authenticate via: ?\[[^\]\n]{0,60}KERBEROS/i,
        words: ['client cannot authenticate via:'],
      },
    ],
    cause: {
      en: 'The Hadoop cluster wants Kerberos, and the worker has no valid ticket.',
      id: 'Cluster Hadoop memerlukan Kerberos, dan worker tidak punya tiket yang valid.',
    },
    steps: [
      {
        en: 'Check hdfs.authentication.kerberos=true, connect.hdfs.principal, connect.hdfs.keytab and hdfs.namenode.principal.',
        id: 'Periksa hdfs.authentication.kerberos=true, connect.hdfs.principal, connect.hdfs.keytab, dan hdfs.namenode.principal.',
      },
      {
        en: 'Try the keytab on the worker: "kinit -kt <keytab> <principal>", then "klist".',
        id: 'Coba keytab di worker: "kinit -kt <keytab> <principal>", lalu "klist".',
      },
      {
        en: 'core-site.xml in hadoop.conf.dir must have hadoop.security.authentication=kerberos; the clock must be right.',
        id: 'core-site.xml di hadoop.conf.dir harus berisi hadoop.security.authentication=kerberos; jam harus benar.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/hdfs/current/overview.html',
    ],
  },
];
