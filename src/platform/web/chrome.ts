import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor, Role } from '../security/actor.js';
import { Assets, type AssetAddresses } from './assets.js';
import { type FlashMessage, takeFlash } from './flash.js';
import { Navigation, type NavigationItem } from './navigation.js';

/** The look and menu of the buurtsite that a page belongs to. */
export interface SiteChrome {
  readonly name: string;
  readonly slug: string;
  readonly accent: string;
  readonly isUnderConstruction: boolean;
  readonly isTeam: boolean;
  /** There are house rules to read; also while they rest. Reporting is always possible. */
  readonly hasRules: boolean;
  /** The drawing of the part this page belongs to, as SVG; null on other pages. */
  readonly house: string | null;
  /** A band above the page for the team, e.g. that neighbours do not see it yet; null for none. */
  readonly notice: string | null;
  readonly menu: readonly { readonly href: string; readonly label: string; readonly icon: string }[];
}

interface MenuLink {
  readonly href: string;
  readonly label: string;
  readonly icon: string;
  readonly isCurrent: boolean;
  readonly isMinor: boolean;
}

/** What every layout needs around the page itself; templates reach it as `chrome`. */
export interface Chrome {
  readonly assets: AssetAddresses;
  readonly scheme: string;
  readonly csrf: string;
  readonly flash: { tone: string; text: string; link: FlashMessage['link'] | null; undo: FlashMessage['undo'] | null } | null;
  readonly person: { name: string; initials: string; roleLine: string; avatar: string } | null;
  readonly nav: readonly MenuLink[];
  readonly neighbourhoods: readonly { membershipId: string; name: string; roleLabel: string; isCurrent: boolean }[];
  readonly site: (Omit<SiteChrome, 'menu'> & { menu: readonly MenuLink[] }) | null;
  readonly path: string;
}

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  buurtverbinder: 'Buurtverbinder',
  wijkprofessional: 'Wijkprofessional',
  trainer: 'Trainer',
  opdrachtgever: 'Opdrachtgever',
  lid: 'Buurtbewoner',
};

/** The look of the component `avatar`: round for residents, square for who works here. */
const AVATARS: Readonly<Record<Role, string>> = { buurtverbinder: 'res', lid: 'res', wijkprofessional: 'pro', opdrachtgever: 'pro', trainer: 'trn' };

@Injectable()
export class ChromeSource {
  constructor(
    private readonly assets: Assets,
    private readonly navigation: Navigation,
  ) {}

  chromeOf(request: FastifyRequest, reply: FastifyReply): Chrome {
    const { actor, siteChrome } = request;
    const path = request.url.split('?')[0] ?? '/';
    const flash = request.flash ?? takeFlash(request, reply);
    let csrf: string | null = null;
    return {
      assets: this.assets.addresses,
      scheme: schemeOf(request),
      // read only where a form stands: it sets a cookie, and a page with a cookie cannot be kept for the next visitor.
      // Once per page: on a first visit each call would begin a new secret, and only the last form would be believed.
      get csrf() {
        return (csrf ??= reply.generateCsrf());
      },
      flash: flash && { tone: flash.tone, text: flash.text, link: flash.link ?? null, undo: flash.undo ?? null },
      person: actor && personOf(actor),
      nav: actor ? this.navigation.itemsFor(actor, actor.current).map((item) => linkTo(item, path)) : [],
      neighbourhoods: actor ? neighbourhoodsOf(actor) : [],
      site: siteChrome && { ...siteChrome, menu: siteChrome.menu.map((item) => linkTo(item, path)) },
      path,
    };
  }
}

function linkTo(
  { href, under = [], label, icon, isMinor = false }: Pick<NavigationItem, 'href' | 'under' | 'label' | 'icon' | 'isMinor'>,
  path: string,
): MenuLink {
  const isUnder = (place: string): boolean => path === place || path.startsWith(`${place}/`);
  return { href, label, icon, isCurrent: [href, ...under].some(isUnder), isMinor };
}

function personOf(actor: Actor): NonNullable<Chrome['person']> {
  const { firstName, lastName, current, isPlatformAdmin } = actor;
  const role = current ? `${ROLE_LABELS[current.role]} · ${current.siteName}` : isPlatformAdmin ? 'Beheer' : 'Nog zonder buurt';
  return {
    name: `${firstName} ${lastName}`.trim(),
    initials: `${firstName.charAt(0)}${lastName.split(' ').at(-1)?.charAt(0) ?? ''}`.toUpperCase(),
    roleLine: role,
    avatar: AVATARS[current?.role ?? 'opdrachtgever'],
  };
}

function neighbourhoodsOf({ members, current }: Actor): Chrome['neighbourhoods'] {
  return members.map((member) => ({
    membershipId: member.id,
    name: member.siteName,
    roleLabel: ROLE_LABELS[member.role],
    isCurrent: member.id === current?.id,
  }));
}

/** Light, dark, or as the device has it. */
export const SCHEMES = ['dag', 'avond', 'auto'] as const;
export type Scheme = (typeof SCHEMES)[number];
export const SCHEME_COOKIE = 'bb-scheme';

function schemeOf(request: FastifyRequest): Scheme {
  return SCHEMES.find((scheme) => scheme === request.cookies[SCHEME_COOKIE]) ?? 'dag';
}
