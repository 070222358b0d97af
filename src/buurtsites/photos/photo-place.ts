/** Where on the site a photo stands: "Nieuws: Een bankje bij de brug". */
export interface PhotoPlace {
  readonly title: string;
  readonly href: string;
}
