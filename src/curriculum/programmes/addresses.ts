/** The address of a page about a programme: `pathTo('buurtverbinder', 'concepten')`. */
export const pathTo = (programmeKey: string, ...further: readonly string[]): string => ['/lesmateriaal', programmeKey, ...further].join('/');

export const pathToDraft = (programmeKey: string, draftId: string, ...further: readonly string[]): string =>
  pathTo(programmeKey, 'concepten', draftId, ...further);
