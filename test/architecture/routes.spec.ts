import type { Type } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { Reflector } from '@nestjs/core';
import { ALLOW, Allow } from '../../src/platform/security/allow.js';
import { startApp, type TestApp } from '../support/app.js';
import { controllersOf, handlersOf, verbOf } from '../support/walk/routes.js';

interface Route {
  readonly name: string;
  readonly isGuarded: boolean;
}

/** Every handler of a controller, looked at as the access guard does: the method first, then its class. */
function routesOf(controller: Type): Route[] {
  return handlersOf(controller).map(({ method, handler }) => ({
    name: `${verbOf(handler)} ${controller.name}.${method}`,
    isGuarded: new Reflector().getAllAndOverride(ALLOW, [handler, controller]) !== undefined,
  }));
}

describe('the routes', () => {
  let test: TestApp;
  let controllers: Type[];

  beforeAll(async () => {
    test = await startApp();
    controllers = controllersOf(test);
  });
  afterAll(() => test.stop());

  it('each say whom they let in', () => {
    const routes = controllers.flatMap(routesOf);

    expect(routes.length).toBeGreaterThan(50);
    expect(routes.filter(({ isGuarded }) => !isGuarded).map(({ name }) => name)).toEqual([]);
  });

  it('would be caught without', () => {
    class Forgotten {
      index(): void {
        return;
      }
    }
    Reflect.defineMetadata(PATH_METADATA, '/', Reflect.get(Forgotten.prototype, 'index'));

    const before = routesOf(Forgotten);
    Allow('everyone')(Forgotten);

    expect(before.map(({ isGuarded }) => isGuarded)).toEqual([false]);
    expect(routesOf(Forgotten).map(({ isGuarded }) => isGuarded)).toEqual([true]);
  });
});
