/** The lessons of a module to choose from. `none` is how no lesson is called. */
export const lessonOptions = (lessons: readonly { readonly key: string; readonly title: string }[], chosen: string, none: string) => [
  { value: '', label: none, isSelected: chosen === '' },
  ...lessons.map(({ key, title }) => ({ value: key, label: title, isSelected: chosen === key })),
];
