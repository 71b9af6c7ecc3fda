import { IsInt, IsISO8601, IsObject, IsOptional, IsString, IsUUID, Length, Matches, Min } from 'class-validator';

/**
 * What travels around every event: CloudEvents 1.0 attribute names and Sangtao's extensions, which CloudEvents wants in
 * lower case without separators. Ids are opaque; nothing here names a person.
 */
export class EventEnvelope<Data extends object = object> {
  @Matches(/^1\.0$/)
  specversion!: string;

  /** UUIDv7: the identity by which a group handles the event once. */
  @IsUUID('7')
  id!: string;

  /** The service that published it, such as `/registration`. */
  @Matches(/^\/[a-z-]+$/)
  source!: string;

  /** Name and version, such as `registration.entry-submitted.v1`. */
  @Matches(/^[a-z-]+\.[a-z-]+\.v[1-9]\d*$/)
  type!: string;

  /** The aggregate's id and the partition key: events of one subject stay in order. */
  @IsString()
  @Length(1, 100)
  subject!: string;

  /** When it happened, RFC 3339 in UTC. */
  @IsISO8601({ strict: true })
  time!: string;

  /** Where the schema of `data` is described. */
  @IsString()
  @Length(1, 200)
  dataschema!: string;

  /** 1 for the first event of the aggregate, then one more each time, without gaps. */
  @IsInt()
  @Min(1)
  aggregateversion!: number;

  /** Account or process that caused it. */
  @IsString()
  @Length(1, 100)
  actor!: string;

  /** The request at the start of the chain. */
  @IsString()
  @Length(1, 100)
  correlationid!: string;

  /** The event or command directly before; absent at the start of a chain. */
  @IsOptional()
  @IsString()
  @Length(1, 100)
  causationid?: string;

  /** The span that published it, as CloudEvents' extension for distributed tracing has it; absent where no trace is kept. */
  @IsOptional()
  @Matches(/^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/)
  traceparent?: string;

  @IsObject()
  data!: Data;
}
