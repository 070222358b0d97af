import { RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { TestApp } from '../app.js';

export const controllersOf = ({ app }: TestApp): Type[] =>
  [...app.get(ModulesContainer).values()].flatMap((each) => [...each.controllers.values()].map(({ metatype }) => metatype as Type));

/** The methods of a controller that answer a request. */
export function handlersOf(controller: Type): { readonly method: string; readonly handler: Type }[] {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner()
    .getAllMethodNames(prototype)
    .map((method) => ({ method, handler: prototype[method] as Type }))
    .filter(({ handler }) => Reflect.hasMetadata(PATH_METADATA, handler));
}

export const verbOf = (handler: Type): string => RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? '';

export interface Route {
  readonly verb: string;
  /** Such as `/groep/:cohort/afronding`. */
  readonly pattern: string;
}

/** Every address that a module of ours answers to. */
export function routesOf({ app }: TestApp, module: Type): readonly Route[] {
  const { controllers } = [...app.get(ModulesContainer).values()].find(({ metatype }) => metatype === module) ?? { controllers: new Map() };
  return [...controllers.values()].flatMap(({ metatype }) =>
    handlersOf(metatype as Type).flatMap(({ handler }) =>
      pathsOf(metatype as Type).flatMap((base) => pathsOf(handler).map((path) => ({ verb: verbOf(handler), pattern: joined(base, path) }))),
    ),
  );
}

/** The pattern of every address that answers to GET, such as `/buurt/:site/nieuws/:bericht`. */
export function patternsOf(test: TestApp): readonly string[] {
  const patterns = controllersOf(test).flatMap((controller) =>
    handlersOf(controller)
      .filter(({ handler }) => verbOf(handler) === 'GET')
      .flatMap(({ handler }) => pathsOf(controller).flatMap((base) => pathsOf(handler).map((path) => joined(base, path)))),
  );
  return [...new Set(patterns)].sort();
}

/** The pattern that answers this address: of those that fit, the one that leaves least to guess. */
export function patternOf(address: string, patterns: readonly string[]): string | undefined {
  const [path = ''] = address.split('?');
  return patterns
    .filter((pattern) => new RegExp(`^${pattern.replaceAll(/:\w+/g, '[^/]+').replace(/\*$/, '.+')}$`).test(path))
    .sort((a, b) => unknowns(a) - unknowns(b))[0];
}

const pathsOf = (target: Type): string[] => [Reflect.getMetadata(PATH_METADATA, target) as string | string[]].flat();

const joined = (base: string, path: string): string =>
  `/${[base, path]
    .map((part) => part.replaceAll(/^\/|\/$/g, ''))
    .filter(Boolean)
    .join('/')}`;

const unknowns = (pattern: string): number => (pattern.endsWith('*') ? Infinity : pattern.split(':').length);
