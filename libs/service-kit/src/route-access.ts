import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import type { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { accessKey, type Access } from './auth.js';

export interface RouteOf {
  method: string;
  path: string;
  handler: string;
  access: Access | undefined;
}

/** Every route of an application's controllers with its access; a handler under two paths is two routes. */
export function routesOf(discovery: DiscoveryService, scanner: MetadataScanner): RouteOf[] {
  return discovery.getControllers().flatMap(({ metatype }) => {
    if (!metatype) return [];
    const prototype = metatype.prototype as Record<string, object>;
    const base = Reflect.getMetadata(PATH_METADATA, metatype) as string;
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name]!;
      const paths = Reflect.getMetadata(PATH_METADATA, handler) as string | string[] | undefined;
      if (paths === undefined) return [];
      const access = (Reflect.getMetadata(accessKey, handler) ?? Reflect.getMetadata(accessKey, metatype)) as
        Access | undefined;
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number]!;
      return [paths].flat().map((path) => {
        const whole = `/${base}/${path}`.replace(/\/+/g, '/').replace(/(.)\/$/, '$1');
        return { method, path: whole, handler: `${metatype.name}.${name}`, access };
      });
    });
  });
}

/** @throws Error naming each route that nobody classified: forgetting it must not open it */
export function assertClassified(routes: RouteOf[]): void {
  const open = routes.filter(({ access }) => !access).map(({ handler }) => handler);
  if (open.length > 0) throw new Error(`routes without an access decorator: ${open.join(', ')}`);
}
