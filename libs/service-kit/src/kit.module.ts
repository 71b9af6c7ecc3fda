import { Module, type DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AccessGuard } from './access.guard.js';
import { Clock } from './clock.js';
import { CurrentContext, type ContextDefinition } from './context.js';
import { Database } from './database.js';
import { EndedSessions } from './ended-sessions.js';
import { Ids, TimeOrderedIds } from './ids.js';
import { InternalApi, InternalTransport } from './internal-api.js';
import { JobList, Jobs } from './jobs.js';
import { OperationsController } from './operations.controller.js';
import { OperationsState } from './operations-state.js';
import { OwnFigures } from './own-figures.js';
import { AnswerInterceptor } from './requests.js';
import { RunningEvents } from './running-events.js';
import { RetentionSettings } from './retention-settings.js';
import { everywhere, Retention } from './retention.js';
import { KitSettings, settings as readSettings } from './settings.js';
import { openStorage } from './storage-settings.js';
import { FileStorage } from './storage.js';
import { Surroundings } from './surroundings.js';
import { ServiceTokens, Tokens } from './tokens.js';

export interface KitParts {
  settings: KitSettings;
  source: DataSource;
  transport: InternalTransport;
  clock: Clock;
}

/** What every context finds in its container. */
@Module({})
export class KitModule {
  static forContext(context: ContextDefinition, parts: KitParts): DynamicModule {
    const { settings, source, transport, clock } = parts;
    const shared = [
      { provide: KitSettings, useValue: settings },
      { provide: DataSource, useValue: source },
      { provide: InternalTransport, useValue: transport },
      { provide: CurrentContext, useValue: { name: context.name } satisfies CurrentContext },
      { provide: Clock, useValue: clock },
      { provide: RetentionSettings, useFactory: () => readSettings(RetentionSettings) },
      { provide: Ids, useClass: TimeOrderedIds },
      { provide: FileStorage, useFactory: () => openStorage(settings, context.name) },
      {
        provide: ServiceTokens,
        useFactory: (current: CurrentContext) => new ServiceTokens(settings.serviceSecret, current),
        inject: [CurrentContext],
      },
      {
        provide: InternalApi,
        useFactory: (tokens: ServiceTokens) => new InternalApi(transport, tokens),
        inject: [ServiceTokens],
      },
      Database,
      EndedSessions,
      OwnFigures,
      Surroundings,
      Tokens,
    ];
    return {
      module: KitModule,
      global: true,
      imports: [DiscoveryModule],
      controllers: [OperationsController],
      providers: [
        ...[...shared, AccessGuard, AnswerInterceptor, JobList, Jobs, OperationsState, RunningEvents],
        {
          provide: Retention,
          useFactory: (database: Database, kept: RetentionSettings) =>
            new Retention(database, clock, kept, [...everywhere, ...(context.keeps ?? [])]),
          inject: [Database, RetentionSettings],
        },
      ],
      exports: shared.map((provider) => ('provide' in provider ? provider.provide : provider)),
    };
  }
}
