const TYPES: Readonly<Record<string, string>> = { jpg: 'image/jpeg', png: 'image/png', webp: 'image/webp', pdf: 'application/pdf' };

/** What a file beside the lessons is sent as; null when we do not take it. */
export const typeOfFile = (name: string): string | null => TYPES[/^[a-z0-9]+(?:-[a-z0-9]+)*\.([a-z]+)$/.exec(name)?.[1] ?? ''] ?? null;
