/** Roles live in a membership of one neighbourhood, never in a person (D9). */
export const ROLES = ['buurtverbinder', 'wijkprofessional', 'trainer', 'opdrachtgever', 'lid'] as const;
export type Role = (typeof ROLES)[number];

/** A person in one neighbourhood. */
export interface Member {
  readonly id: string;
  readonly personId: string;
  readonly siteId: string;
  readonly siteSlug: string;
  readonly siteName: string;
  readonly role: Role;
}

/** Who is asking: a signed-in person, with every neighbourhood they take part in. */
export interface Actor {
  readonly personId: string;
  readonly sessionId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly isPlatformAdmin: boolean;
  readonly members: readonly Member[];
  /** The neighbourhood chosen in the menu; null for somebody who takes part in none. */
  readonly current: Member | null;
}

/** The people who make the site together; they also see what is not public yet. */
export const isOfTeam = (member: Pick<Member, 'role'> | null): boolean => member?.role === 'buurtverbinder' || member?.role === 'wijkprofessional';
