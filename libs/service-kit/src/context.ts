import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { MigrationInterface } from 'typeorm';
import type { RawOperation } from './documents/raw-operation.js';
import type { DataClass } from './retention.js';

export const contextNames = [
  'identity',
  'registration',
  'judging',
  'awards',
  'notifications',
  'gatherings',
  'exchange',
] as const;
export type ContextName = (typeof contextNames)[number];

/** One service, whole: its own Nest application, its own schema, its own routes under `/api/<name>`. */
export interface ContextDefinition {
  name: ContextName;
  module: Type;
  /** In the order in which they run; each runs once. */
  migrations: (new () => MigrationInterface)[];
  /** Tables whose rows are only ever added, beside those of every service. */
  appendOnly?: readonly string[];
  /** What of its data is kept for a time only, beside that of every service; docs/retention.md has a line for each. */
  keeps?: readonly DataClass[];
  /** It makes sequences while it works: its role may create in the schema, and owns what it creates. */
  makesSequences?: boolean;
  /** TypeORM entities (`*.row.ts`), where the service uses them. */
  rows?: (new () => object)[];
  /** For what Nest's controllers cannot do: mounting a library's own request handler. Runs before the application starts. */
  onRawRoutes?(fastify: FastifyInstance, app: NestFastifyApplication): void | Promise<void>;
  /** What `onRawRoutes` mounts, for the API's document. */
  rawOperations?: readonly RawOperation[];
}

export function defineContext(definition: ContextDefinition): ContextDefinition {
  return definition;
}

/** Which context a provider lives in; injectable. */
export abstract class CurrentContext {
  abstract readonly name: ContextName;
}
