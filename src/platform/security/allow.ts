import { SetMetadata } from '@nestjs/common';
import type { Role } from './actor.js';

/** `everyone`: also without signing in; `signed-in`: whoever has an account; `beheer`: the platform admin. */
export type Audience = 'everyone' | 'signed-in' | 'beheer' | Role;

export const ALLOW = 'buurtbrug:allow';

/**
 * Who may come through this route; a route without it lets nobody in. Roles are those of the neighbourhood the
 * request is about. Finer rules, with a kind sentence, live in the policies.
 */
export const Allow = (...audiences: readonly [Audience, ...Audience[]]): MethodDecorator & ClassDecorator => SetMetadata(ALLOW, audiences);
