import type { Type } from '@nestjs/common';
import { PATTERN_METADATA } from '@nestjs/microservices/constants.js';
import { eventClassOf } from '@sangtao/contracts/event-registry';
import { AccountErasedV1 } from '@sangtao/contracts/identity/account-erased.v1';
import { GrantWithdrawnV1 } from '@sangtao/contracts/identity/grant-withdrawn.v1';
import { SessionEndedV1 } from '@sangtao/contracts/identity/session-ended.v1';
import type { Topic } from '@sangtao/contracts/topics';
import type { ContextDefinition } from './context.js';
import { controllersOf } from './documents/described-routes.js';

/** What every context handles by itself: whoever's session has ended is nobody's caller any more. */
export const readEverywhere = [SessionEndedV1, GrantWithdrawnV1, AccountErasedV1];

/** The topics that a context subscribes to, from the decorators of its consumers. */
export function topicsReadBy({ module }: Pick<ContextDefinition, 'module'>): Topic[] {
  const own = controllersOf(module).flatMap(eventsHandledBy).map(eventClassOf);
  return [...new Set([...readEverywhere, ...own].map(({ topic }) => topic))].sort();
}

function eventsHandledBy({ prototype }: Type): string[] {
  const members = Object.values(Object.getOwnPropertyDescriptors(prototype)) as { value?: unknown }[];
  return members.flatMap(({ value }) =>
    typeof value === 'function' ? ((Reflect.getMetadata(PATTERN_METADATA, value) as string[] | undefined) ?? []) : [],
  );
}
