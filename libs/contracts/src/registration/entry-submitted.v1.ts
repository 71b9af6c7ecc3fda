import type { Topic } from '../topics.js';
import { JudgedEntry } from './judged-entry.js';

/** An entry was handed in and is complete. Key: the entry’s id. Topic: `registration.entry`. */
export class EntrySubmittedV1 extends JudgedEntry {
  static readonly type = 'registration.entry-submitted.v1';
  static readonly topic: Topic = 'registration.entry';
}
