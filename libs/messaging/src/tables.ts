/** The tables that messaging keeps in a service's schema, as statements that may run again and again. */
export function messagingTables(schema: string): string[] {
  return [
    `create schema if not exists ${schema}`,
    // Drained by the relay, so it stays small; a row's number orders the events of one key.
    `create table if not exists ${schema}.outbox (
       seq bigint generated always as identity primary key,
       topic text not null, partition int not null, key text not null, envelope text not null)`,
    // Outlives the outbox row: a version that was published once is refused for ever.
    `create table if not exists ${schema}.aggregate_version (
       topic text not null, key text not null, version int not null, primary key (topic, key))`,
    `create table if not exists ${schema}.lease (
       name text primary key, holder text not null, epoch bigint not null, until timestamptz not null)`,
    `create table if not exists ${schema}.cursor (
       consumer_group text not null, topic text not null, partition int not null,
       position bigint not null default 0, epoch bigint not null default 0, moved_at timestamptz not null default now(),
       primary key (consumer_group, topic, partition))`,
    `create table if not exists ${schema}.inbox (
       consumer_group text not null, event_id uuid not null, at timestamptz not null default now(),
       primary key (consumer_group, event_id))`,
    `create index if not exists inbox_at on ${schema}.inbox (at)`,
    // The events of a key that failed, and those behind it, in the order in which they came.
    `create table if not exists ${schema}.parked_event (
       id bigint generated always as identity primary key,
       consumer_group text not null, topic text not null, partition int not null, position bigint not null,
       key text not null, envelope text not null,
       state text not null check (state in ('failed', 'not-yet', 'waiting', 'undecodable')),
       error text, tries int not null default 0, next_try timestamptz, parked_at timestamptz not null default now(),
       unique (consumer_group, topic, partition, position))`,
    // Bytes that are no text stand here instead of in `envelope`.
    `alter table ${schema}.parked_event add column if not exists raw bytea, alter column envelope drop not null`,
    `create index if not exists parked_event_key on ${schema}.parked_event (consumer_group, topic, key, id)`,
    `create table if not exists ${schema}.operator_action (
       id bigint generated always as identity primary key,
       at timestamptz not null default now(), actor text not null, action text not null,
       consumer_group text not null, topic text not null, key text not null, reason text not null, detail text)`,
    // Which record it was about, and what an edit made of it: a rebuild does the same again.
    `alter table ${schema}.operator_action add column if not exists partition int,
       add column if not exists position bigint, add column if not exists replacement text`,
  ];
}

/** The tables of the log that lives in PostgreSQL. */
export function eventLogTables(): string[] {
  return [
    `create schema if not exists event_log`,
    // Locked by whoever appends: positions of a partition become visible in their order, without gaps.
    `create table if not exists event_log.partition_head (
       topic text not null, partition int not null, last_position bigint not null, primary key (topic, partition))`,
    `create table if not exists event_log.record (
       topic text not null, partition int not null, position bigint not null,
       key text not null, envelope text not null, appended_at timestamptz not null default clock_timestamp(),
       primary key (topic, partition, position))`,
  ];
}
