import { RequestMethod, type Type } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA, MODULE_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { accessKey, type Access } from '../auth.js';
import { OperationsController } from '../operations.controller.js';
import { idempotentKey } from '../requests.js';
import { describedKey, type Described } from './operation.js';

/** One operation of the API. */
export interface Route {
  /** Unique in its service, such as `Entries.submit`. */
  operationId: string;
  tag: string;
  method: string;
  /** Below `/api/<context>`, with `:id` for what varies. */
  path: string;
  status: number;
  access: Access;
  idempotent: boolean;
  described: Described | undefined;
}

/** A route of a controller with everything that its decorators say. */
export interface DescribedRoute extends Route {
  controller: Type;
  /** Name of the method that answers. */
  handler: string;
}

/** The routes for people and other systems, in the order in which they stand; those between services are nobody else's business. */
export function describedRoutes(module: Type): DescribedRoute[] {
  // Every service has them, from the kit.
  return [...controllersOf(module), OperationsController]
    .flatMap((controller) => handlersOf(controller).flatMap((handler) => routesAt(controller, handler)))
    .filter(({ access }) => access.kind !== 'internal');
}

/** Those of a module and of what it imports. */
export function controllersOf(module: Type): Type[] {
  const imported = (Reflect.getMetadata(MODULE_METADATA.IMPORTS, module) ?? []) as Type[];
  const own = (Reflect.getMetadata(MODULE_METADATA.CONTROLLERS, module) ?? []) as Type[];
  return [...own, ...imported.flatMap(controllersOf)];
}

function handlersOf({ prototype }: Type): string[] {
  const isRoute = (name: string) =>
    name !== 'constructor' && Reflect.hasMetadata(PATH_METADATA, (prototype as Record<string, object>)[name]!);
  return Object.entries(Object.getOwnPropertyDescriptors(prototype))
    .filter(([name, { value }]) => typeof value === 'function' && isRoute(name))
    .map(([name]) => name);
}

function routesAt(controller: Type, handler: string): DescribedRoute[] {
  const method = (controller.prototype as Record<string, object>)[handler]!;
  const read = <Value>(key: string) => Reflect.getMetadata(key, method) as Value;
  const access = (Reflect.getMetadata(accessKey, method) ?? Reflect.getMetadata(accessKey, controller)) as
    Access | undefined;
  if (!access) return [];
  const base = Reflect.getMetadata(PATH_METADATA, controller) as string;
  const verb = RequestMethod[read<number>(METHOD_METADATA)]!;
  const paths = [read<string | string[]>(PATH_METADATA)].flat();
  const tag = controller.name.replace(/Controller$/, '');
  return paths.map((path) => ({
    controller,
    handler,
    tag,
    // A route with two paths is two operations.
    operationId: [tag, handler, ...(paths.length > 1 ? [path.split('/')[0]] : [])].join('.'),
    method: verb,
    path: `/${base}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1'),
    status: read<number | undefined>(HTTP_CODE_METADATA) ?? (verb === 'POST' ? 201 : 200),
    access,
    idempotent: read<boolean | undefined>(idempotentKey) ?? false,
    described: read<Described | undefined>(describedKey),
  }));
}
