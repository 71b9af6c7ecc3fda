import type { Client } from 'pg';

/** Who may work with a schema that another role owns. */
export interface WorkingRole {
  schema: string;
  role: string;
  /** Tables whose rows are only ever added: of what is past, the role changes and removes nothing. */
  appendOnly: readonly string[];
  mayCreate?: boolean;
}

/** The name by which a connection signs in. */
export function roleOf(databaseUrl: string): string {
  return decodeURIComponent(new URL(databaseUrl).username);
}

/** The role reads and writes rows and nothing else: no table is its own. @throws Error where PostgreSQL knows no such role */
export async function letWork(
  owner: Client,
  { schema, role, appendOnly, mayCreate = false }: WorkingRole,
): Promise<void> {
  const known = await owner.query('select from pg_roles where rolname = $1', [role]);
  if (known.rowCount === 0) {
    throw new Error(
      `DATABASE_URL signs in as ${role}, whom PostgreSQL does not know: create role ${role} login password '…'`,
    );
  }
  const name = owner.escapeIdentifier(role);
  await owner.query(`
    grant usage${mayCreate ? ', create' : ''} on schema ${schema} to ${name};
    grant select, insert, update, delete on all tables in schema ${schema} to ${name};
    grant usage, select on all sequences in schema ${schema} to ${name};`);
  for (const table of appendOnly)
    await owner.query(`revoke update, delete, truncate on ${schema}.${table} from ${name}`);
}
