import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';

/** New identities: UUIDv7, so that rows made after one another lie beside one another. */
export abstract class Ids {
  abstract next(): string;
}

@Injectable()
export class TimeOrderedIds extends Ids {
  next(): string {
    return v7();
  }
}
