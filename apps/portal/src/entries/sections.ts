import type { Rulebook } from '@sangtao/programmes/rulebook';

export interface Section {
  key: string;
  kind: 'basics' | 'form' | 'authors' | 'files' | 'consents' | 'review';
  /** Null: the title is one of the portal's own. */
  name: { vi: string; en: string } | null;
}

/** The parts of the form, in the order in which they are shown. */
export function sectionsOf({ form, documents, consents }: Rulebook): Section[] {
  const own = (kind: Section['kind']): Section => ({ key: kind, kind, name: null });
  return [
    own('basics'),
    ...form.sections.map(({ key, name }): Section => ({ key: `form-${key}`, kind: 'form', name })),
    own('authors'),
    ...(documents.length > 0 ? [own('files')] : []),
    ...(consents.length > 0 ? [own('consents')] : []),
    own('review'),
  ];
}

/** The section in which a problem is put right. */
export function sectionOfProblem(rulebook: Rulebook, { field }: { field: string }): string {
  const [part, key] = field.split('.');
  if (part === 'answers') {
    const section = rulebook.form.sections.find(({ items }) => items.some((item) => item.key === key));
    return section ? `form-${section.key}` : 'basics';
  }
  if (part === 'authors' || part === 'consents') return part;
  return part === 'documents' ? 'files' : 'basics';
}

/** The id of the control that a problem points to. */
export function anchorOf(field: string): string {
  return `field-${field.replaceAll('.', '-')}`;
}
