import { readFileSync } from 'node:fs';
import kafkajs, { type Kafka } from 'kafkajs';

export interface KafkaUser {
  brokers: string;
  /** File (PEM) of who signed the broker's certificate. */
  authority: string;
  name: string;
  password: string;
}

/** What one user may do with a topic or a group, or with all whose names begin so. */
export interface Granted {
  resource: 'topic' | 'group';
  name: string;
  pattern: 'literal' | 'prefixed';
  operations: ('read' | 'write' | 'create')[];
}

const { AclResourceTypes, AclOperationTypes, AclPermissionTypes, ResourcePatternTypes } = kafkajs;
const resources = { topic: AclResourceTypes.TOPIC, group: AclResourceTypes.GROUP };
const patterns = { literal: ResourcePatternTypes.LITERAL, prefixed: ResourcePatternTypes.PREFIXED };
const operationOf = { read: AclOperationTypes.READ, write: AclOperationTypes.WRITE, create: AclOperationTypes.CREATE };

/** Speaks to an encrypted broker as this user, past everything of ours. */
export function kafkaAs({ brokers, authority, name, password }: KafkaUser): Kafka {
  return new kafkajs.Kafka({
    brokers: [brokers],
    ssl: { ca: [readFileSync(authority, 'utf8')] },
    sasl: { mechanism: 'scram-sha-512', username: name, password },
    retry: { retries: 2 },
    logLevel: kafkajs.logLevel.NOTHING,
  });
}

/** Lets users do what is granted to them by name. The broker follows a moment later. */
export async function grantAll(administrator: KafkaUser, granted: Record<string, Granted[]>): Promise<void> {
  const acl = Object.entries(granted).flatMap(([user, rules]) =>
    rules.flatMap(({ resource, name, pattern, operations }) =>
      operations.map((operation) => ({
        resourceType: resources[resource],
        resourceName: name,
        resourcePatternType: patterns[pattern],
        principal: `User:${user}`,
        host: '*',
        operation: operationOf[operation],
        permissionType: AclPermissionTypes.ALLOW,
      })),
    ),
  );
  const admin = kafkaAs(administrator).admin();
  await admin.connect();
  try {
    await admin.createAcls({ acl });
  } finally {
    await admin.disconnect();
  }
}
