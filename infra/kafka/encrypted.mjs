// A broker that encrypts, knows who speaks, and lets nobody do what no ACL allows: for tests, and as an example of what a cluster of yours needs.

export const administrator = 'admin';
const mechanism = 'SCRAM-SHA-512';

/**
 * What its settings have beside those of every broker.
 * @param {number} port where clients come
 * @param {{ keystore: string, authority: string, users: Record<string, string> }} encrypted key and certificate for `localhost` in one file, and that of
 *   who signed it (PEM); name → password, one of them `admin`
 */
export function encryptedProperties(port, { keystore, authority, users }) {
  const own = `username="${administrator}" password="${users[administrator]}"`;
  const plain = Object.entries(users).map(([name, password]) => `user_${name}="${password}"`);
  const login = 'org.apache.kafka.common.security';
  return {
    'advertised.listeners': `SASL_SSL://localhost:${port}`,
    'inter.broker.listener.name': 'SASL_SSL',
    'ssl.keystore.type': 'PEM',
    'ssl.keystore.location': keystore,
    // Brokers speak to one another as clients do.
    'ssl.truststore.type': 'PEM',
    'ssl.truststore.location': authority,
    'ssl.enabled.protocols': 'TLSv1.2,TLSv1.3',
    'sasl.enabled.mechanisms': `${mechanism},PLAIN`,
    'sasl.mechanism.inter.broker.protocol': mechanism,
    [`listener.name.sasl_ssl.${mechanism.toLowerCase()}.sasl.jaas.config`]: `${login}.scram.ScramLoginModule required ${own};`,
    'listener.name.sasl_ssl.plain.sasl.jaas.config': `${login}.plain.PlainLoginModule required ${own} ${plain.join(' ')};`,
    'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
    // Broker and controller are one process here and speak over the loopback without a name; in a cluster they have one.
    'super.users': `User:${administrator};User:ANONYMOUS`,
  };
}

/** KRaft keeps users beside its data: the first ones are written when these are made, later ones by kafka-configs.sh. */
export function firstUsers({ users }) {
  return Object.entries(users).flatMap(([name, password]) => [
    '--add-scram',
    `${mechanism}=[name=${name},password=${password}]`,
  ]);
}
