import { Injectable } from '@nestjs/common';
import { Clock } from './clock.js';
import { Database } from './database.js';
import { Ids } from './ids.js';

/** The time, new identities and the database: what most use cases need besides their own stores. */
@Injectable()
export class Surroundings {
  constructor(
    readonly clock: Clock,
    readonly ids: Ids,
    readonly database: Database,
  ) {}
}
