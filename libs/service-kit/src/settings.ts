import 'reflect-metadata';
import { IsIn, IsInt, IsNumber, IsString, IsUrl, Length, Matches, Max, Min, validateSync } from 'class-validator';

/** A setting is missing or wrong. The message names each one, what is wrong and, where the class gives one, an example. */
export class SettingsError extends Error {
  constructor(problems: string[]) {
    super(`wrong settings:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
  }
}

interface SettingsClass<T extends object> {
  new (): T;
  /** Property → an example value for the error message. */
  readonly examples?: Record<string, string>;
  /** Settings that cannot both be meant. @returns a sentence for each pair */
  contradictions?(settings: T): string[];
}

/** Reads a settings class from the environment: property `databaseUrl` is `DATABASE_URL`. @throws SettingsError */
export function settings<T extends object>(type: SettingsClass<T>, environment = process.env): T {
  const result = new type();
  for (const property of Object.keys(result)) {
    const text = environment[environmentName(property)];
    if (text === undefined || text === '') continue;
    const kind = typeof (result as Record<string, unknown>)[property];
    (result as Record<string, unknown>)[property] =
      kind === 'number' ? Number(text) : kind === 'boolean' ? text === 'true' || text === '1' : text;
  }
  const problems = validateSync(result).map((error) => {
    const example = type.examples?.[error.property];
    const wanted = Object.values(error.constraints ?? {}).join(', ');
    return `${environmentName(error.property)}: ${wanted}${example ? `, for example ${example}` : ''}`;
  });
  problems.push(...(type.contradictions?.(result) ?? []));
  if (problems.length > 0) throw new SettingsError(problems);
  return result;
}

export function environmentName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

const mechanisms = ['scram-sha-512', 'plain'] as const;
const migrates = ['start', 'never'] as const;
export type Migrate = (typeof migrates)[number];

/** What every process needs. */
export class KitSettings {
  static readonly examples = {
    databaseUrl: 'postgres://sangtao:secret@db:5432/sangtao',
    baseUrl: 'https://sangtao.example.vn',
    serviceSecret: '32 or more random characters',
    kafkaTlsCa: '/etc/sangtao/tls/ca.crt',
  };

  static contradictions(settings: KitSettings): string[] {
    const { kafkaBrokers, kafkaPrefix, kafkaTlsCa, kafkaSaslUser, kafkaSaslPassword } = settings;
    const wrong: [boolean, string][] = [
      [
        kafkaPrefix !== '' && !kafkaBrokers.trim(),
        'KAFKA_PREFIX and KAFKA_BROKERS: a prefix without brokers; name the brokers, or leave out the prefix',
      ],
      [
        (kafkaSaslUser === '') !== (kafkaSaslPassword === ''),
        'KAFKA_SASL_USER and KAFKA_SASL_PASSWORD: one without the other; set both, or none',
      ],
      [
        kafkaSaslUser !== '' && kafkaTlsCa === '',
        'KAFKA_SASL_USER and KAFKA_TLS_CA: a password on a line that is not encrypted; set KAFKA_TLS_CA as well',
      ],
    ];
    return wrong.flatMap(([is, sentence]) => (is ? [sentence] : []));
  }

  /** Address to listen on. */
  @IsString()
  host = '127.0.0.1';

  @IsInt()
  @Min(0)
  @Max(65535)
  port = 3000;

  /** Where `/metrics` is read, on this machine only; 0: on `port`, and nowhere in a process that faces people. */
  @IsInt()
  @Min(0)
  @Max(65535)
  metricsPort = 0;

  /** Where people reach the portal; links in messages begin with it. */
  @IsUrl({ require_tld: false, require_protocol: true })
  baseUrl = 'http://127.0.0.1:3000';

  @Length(1, 1000)
  databaseUrl = '';

  /** `start`: a service brings its schema up to date when it starts. `never`: a job did it before; on an older schema it refuses to start. */
  @IsIn(migrates)
  migrate: Migrate = 'start';

  /** The same database as the role that owns the schemas and changes them; empty: `DATABASE_URL` is that role. */
  @IsString()
  migrationUrl = '';

  /** Comma-separated; empty means that the log lives in PostgreSQL. */
  @IsString()
  kafkaBrokers = '';

  /** Before each topic and group, so that several installations can share a Kafka cluster. */
  @Matches(/^[\w.-]{0,60}$/)
  kafkaPrefix = '';

  /** File (PEM) with the authority that signed the brokers' certificates, or `system` for those that Node trusts; empty: the line is not encrypted. */
  @IsString()
  kafkaTlsCa = '';

  /** As whom this process speaks to the brokers; empty: as nobody. */
  @IsString()
  kafkaSaslUser = '';

  @IsString()
  kafkaSaslPassword = '';

  @IsIn(mechanisms)
  kafkaSaslMechanism: (typeof mechanisms)[number] = 'scram-sha-512';

  /** Folder for files when no object storage is configured. */
  @IsString()
  dataDir = '.data';

  /** Signs the tokens by which services know each other. */
  @Length(32, 500)
  serviceSecret = '';

  /** Whose word about the caller's address is taken: addresses, ranges, or `loopback`, `linklocal`, `uniquelocal`; comma-separated. */
  @IsString()
  trustedProxies = 'loopback';

  /** Requests per minute and address; 0 switches the limit off. */
  @IsInt()
  @Min(0)
  rateLimit = 6000;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
  logLevel = 'info';

  /** Where traces are sent (OTLP over HTTP), such as `http://otel-collector:4318`; empty: none are made. */
  @IsString()
  otlpEndpoint = '';

  /** Of how many requests a trace is kept, from 0 to 1. */
  @IsNumber()
  @Min(0)
  @Max(1)
  traceShare = 1;

  /** Largest number of database connections of one context. */
  @IsInt()
  @Min(2)
  databasePool = 20;
}
