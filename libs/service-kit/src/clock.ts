import { Injectable } from '@nestjs/common';

/** The time, as an argument of everything that decides by it. */
export abstract class Clock {
  abstract now(): Date;
}

@Injectable()
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
