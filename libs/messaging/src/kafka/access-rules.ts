import type { Topic } from '@sangtao/contracts/topics';

/** What a service's user may do with a topic or a group, or with all whose names begin so; nothing else. */
export interface AccessRule {
  resource: 'topic' | 'group';
  name: string;
  pattern: 'literal' | 'prefixed';
  operations: ('read' | 'write' | 'create')[];
}

/** It writes the topics of its own context and reads those that it subscribes to, in groups of its own. Whoever may read or write may look as well. */
export function accessRulesOf(context: string, reads: readonly Topic[], prefix = ''): AccessRule[] {
  return [
    { resource: 'topic', name: `${prefix}${context}.`, pattern: 'prefixed', operations: ['create', 'write'] },
    ...reads.map((topic): AccessRule => {
      return { resource: 'topic', name: prefix + topic, pattern: 'literal', operations: ['read'] };
    }),
    { resource: 'group', name: prefix + context, pattern: 'literal', operations: ['read'] },
    // Of projections that are rebuilt.
    { resource: 'group', name: `${prefix}${context}.`, pattern: 'prefixed', operations: ['read'] },
  ];
}
