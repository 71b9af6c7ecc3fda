import type { Topic } from '../topics.js';
import { JudgedEntry } from './judged-entry.js';

/** An entry was handed in again before the deadline. Key: the entry’s id. Topic: `registration.entry`. */
export class EntryAmendedV1 extends JudgedEntry {
  static readonly type = 'registration.entry-amended.v1';
  static readonly topic: Topic = 'registration.entry';
}
