/** "3 van de 5 pagina’s"; with more than was asked: "6 pagina’s; 5 was genoeg". */
export const foundInWords = ({ count, min, label }: { readonly count: number; readonly min: number; readonly label: string }): string =>
  count > min ? `${String(count)} ${label}; ${String(min)} was genoeg` : `${String(count)} van de ${String(min)} ${label}`;
