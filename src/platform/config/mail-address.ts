/** "Buurtbrug <post@buurt.example>" → "post@buurt.example" */
export const addressIn = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from;
