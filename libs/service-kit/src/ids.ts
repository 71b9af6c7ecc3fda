import { randomFillSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';

/** New identities: UUIDv7, so that rows made after one another lie beside one another. */
export abstract class Ids {
  abstract next(): string;
}

@Injectable()
export class TimeOrderedIds extends Ids {
  next(): string {
    return timeOrderedId();
  }
}

/** Asking the system for 16 bytes costs as much as asking it for 4 kB. */
const randomPool = Buffer.alloc(4096);
const bytesPerId = 16;
let used = randomPool.length;
let lastMs = 0;
let sequence = 0;

/** A UUIDv7 that follows all those that this process made before. */
export function timeOrderedId(): string {
  const random = freshRandom();
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    // Of 32 bits the highest stays free for those that follow in this millisecond.
    sequence = random.readUInt32BE(0) >>> 1;
  } else {
    sequence += 1;
  }
  return v7({ random, msecs: lastMs, seq: sequence });
}

/** Each byte is used for one id alone. */
function freshRandom(): Buffer {
  if (used === randomPool.length) {
    randomFillSync(randomPool);
    used = 0;
  }
  return randomPool.subarray(used, (used += bytesPerId));
}
