import type { FormModel } from '../../../platform/web/forms.js';
import type { ShownPhoto } from '../../photos/photo.queries.js';
import type { SiteVisit } from '../../visits/site-visit.js';
import type { GroupPage } from './group-page.entity.js';
import { shownGroup } from './group.queries.js';

export const MESSAGE_FIELDS = ['bericht', 'naam', 'mail'] as const;

interface Shown {
  readonly photo: ShownPhoto | null;
  readonly mayEdit: boolean;
  readonly isKeeper: boolean;
  readonly mayDecline: boolean;
}

/** The page of one group, with what its keepers can do with it. */
export function groupPageOf(
  { site, member }: SiteVisit,
  page: GroupPage,
  { photo, mayEdit, isKeeper, mayDecline }: Shown,
  form: FormModel<(typeof MESSAGE_FIELDS)[number]>,
): object {
  const base = `/buurt/${site.slug}/groepen`;
  const isHidden = page.hiddenAt !== null;
  const isResidentOfTeam = member?.role === 'buurtverbinder';
  return {
    title: page.name,
    base,
    address: `${base}/${page.slug}`,
    group: shownGroup(page),
    photo,
    form,
    reportHref: `/buurt/${site.slug}/spelregels-melden/melden?over=groepen&bericht=${page.id}`,
    state: stateOf(page),
    isOnSite: page.publishedAt !== null && !isHidden,
    tools:
      isKeeper && !isHidden
        ? {
            mayEdit,
            mayDecline: mayDecline && page.declinedAt === null,
            isPublished: page.publishedAt !== null,
            mayInvite: isResidentOfTeam,
            keeper: page.ownerId === null ? 'het team' : 'de groep zelf',
          }
        : null,
  };
}

function stateOf({ hiddenAt, publishedAt, declinedAt }: GroupPage): string | null {
  if (hiddenAt) return 'De buurtverbinders haalden deze pagina weg.';
  if (publishedAt) return null;
  return declinedAt ? 'Het team nam dit voorstel niet over.' : 'Deze pagina staat nog niet op de site.';
}
