/** The kinds of names in the order in which pages show them, each with what a group of them is called and where its index stands. */
export const NAME_KINDS = [
  { kind: 'person', label: 'People', path: 'people/' },
  { kind: 'organisation', label: 'Organisations', path: 'organisations/' },
  { kind: 'place', label: 'Places', path: 'places/' },
] as const;
