/** Where on the site a photo stands: "Nieuws: Een bankje bij de brug". */
export interface PhotoPlace {
  readonly title: string;
  readonly href: string;
  /** Everybody may read what it stands on, while its part of the site is on. */
  readonly isPublic: boolean;
  /** Who keeps the page it stands on, and sees it also when it is not public; left out when that is the team. */
  readonly keeperId?: string | null;
}
