import type { Topic } from '../topics.js';
import { JudgedEntry } from './judged-entry.js';

/** An entry passed the screening; it is judged in this form. Key: the entry’s id. Topic: `registration.entry`. */
export class EntryAcceptedV1 extends JudgedEntry {
  static readonly type = 'registration.entry-accepted.v1';
  static readonly topic: Topic = 'registration.entry';
}
