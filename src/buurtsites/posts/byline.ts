interface Written {
  /** A professional's function and organisation (D7); null for residents. */
  readonly authorLabel?: string | null;
  readonly onBehalfOf: string | null;
}

/** "Riet K.", "Marloes D., welzijnswerker, Welzijn Oost", "Riet K., namens bakker Jansen" */
export const bylineOf = (name: string, { authorLabel, onBehalfOf }: Written): string =>
  [name, ...(authorLabel ? [authorLabel] : []), ...(onBehalfOf ? [`namens ${onBehalfOf}`] : [])].join(', ');
