/** The kinds of organisation that a rulebook can let nominate; the directory gives each organisation one of them. */
export const organisationKinds = [
  'provincial_union',
  'ministry',
  'socio_political',
  'socio_professional',
  'university',
  'college',
  'institute',
  'fund',
  'enterprise',
  'cooperative',
  'hospital',
] as const;

export type OrganisationKind = (typeof organisationKinds)[number];
