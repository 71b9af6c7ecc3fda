import { Box, Button, Group, Stack, Title } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconProgress } from '@tabler/icons-react';
import { checkEntry } from '@sangtao/programmes/entry-form';
import { priorPrizeProblems } from '@sangtao/programmes/nomination';
import { problemText } from '@sangtao/programmes/problem-text';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { Author, Content, EditionWithRules, EntryFile } from '../api/registration.js';
import { useLanguage, usePick, useText } from '../i18n/use-text.js';
import { AuthorsSection } from './authors-section.js';
import { BasicsSection } from './basics-section.js';
import { ConsentsSection } from './consents-section.js';
import type { Patch } from './content.js';
import classes from './entry-editor.module.css';
import { FormSection } from './form-section.js';
import { sectionOfProblem, sectionsOf, type Section } from './sections.js';

export interface EditorProps {
  edition: EditionWithRules;
  content: Content;
  change: (patch: Patch) => void;
  files?: EntryFile[];
  editable: boolean;
  /** Key of the section in sight. */
  section: string | undefined;
  goTo: (section: string, anchor?: string) => void;
  /** Problems stand beside their fields from the first try to hand in. */
  tried: boolean;
  filesSection?: ReactNode;
  /** What only the service knows to be missing, such as a guardian’s consent. */
  known?: ShownProblem[];
  /** Under an author, from 0: what the rulebook asks about a person. */
  underAuthor?: (author: Author, nr: number, errorOf: SectionProps['errorOf']) => ReactNode;
  review: (problems: ShownProblem[]) => ReactNode;
  /** Under the rail: whether it is saved, until when. */
  aside?: ReactNode;
}

/** In the reader's language. */
export interface ShownProblem {
  field: string;
  code: string;
  message: string;
}

/** What a section of the form needs. */
export interface SectionProps {
  edition: EditionWithRules;
  content: Content;
  change: (patch: Patch) => void;
  editable: boolean;
  /** What is wrong with a field, in the reader's language. */
  errorOf: (field: string) => string | undefined;
  /** What was typed and cannot be, also before the first try; what is missing is none. */
  mistakeOf: (field: string) => string | undefined;
}

/** So much of the step before stays in sight. */
const stripMarginPx = 48;

const mistakes = ['prize-year', 'too-many-words', 'wrong-kind', 'not-an-option'];

export function EntryEditor(props: EditorProps) {
  const { edition, content, files, section, goTo, tried, known } = props;
  const t = useText('entry');
  const pick = usePick();
  const language = useLanguage();
  const { rulebook } = edition;
  const sections = sectionsOf(rulebook);
  const index = Math.max(
    0,
    sections.findIndex(({ key }) => key === section),
  );
  const current = sections[index]!;
  const problems = useMemo(() => {
    const day = Math.floor((Date.now() - Date.parse(edition.opensAt)) / 86_400_000);
    const whole = (files ?? []).filter(({ scan }) => scan !== 'infected').map(({ slot }) => ({ documentKey: slot }));
    const local = [
      ...checkEntry(rulebook, { ...content, files: whole }, day),
      ...priorPrizeProblems(rulebook, edition.year, content.answers),
    ];
    return [...local.map((one) => ({ ...one, message: problemText(one, language) })), ...(known ?? [])];
  }, [rulebook, content, files, known, language, edition.opensAt, edition.year]);
  const errorOf = (field: string) => (tried ? problems.find((one) => one.field === field)?.message : undefined);
  const mistakeOf = (field: string) =>
    problems.find((one) => one.field === field && mistakes.includes(one.code))?.message;
  const nameOf = (one: Section) => {
    if (one.kind === 'review' && edition.nominated) return t('reviewNominated');
    return one.name ? pick(one.name) : t(one.kind as 'basics');
  };
  const shared: SectionProps = { edition, content, change: props.change, editable: props.editable, errorOf, mistakeOf };
  return (
    <Box className={classes.editor}>
      <Rail sections={sections} current={current.key} {...{ goTo, nameOf, rulebook, problems }} aside={props.aside} />
      <Stack gap={24} className={classes.section}>
        <Title order={2}>{nameOf(current)}</Title>
        {current.kind === 'basics' && <BasicsSection {...shared} />}
        {current.kind === 'form' && <FormSection {...shared} section={current.key.slice('form-'.length)} />}
        {current.kind === 'authors' && <AuthorsSection {...shared} underAuthor={props.underAuthor} />}
        {current.kind === 'files' && props.filesSection}
        {current.kind === 'consents' && <ConsentsSection {...shared} />}
        {current.kind === 'review' && props.review(problems)}
        <Group justify="space-between" className="no-print">
          <Button variant="default" disabled={index === 0} onClick={() => goTo(sections[index - 1]!.key)}>
            {t('previous')}
          </Button>
          {index < sections.length - 1 && (
            <Button variant="light" onClick={() => goTo(sections[index + 1]!.key)}>
              {t('next')}
            </Button>
          )}
        </Group>
      </Stack>
    </Box>
  );
}

interface RailProps {
  sections: Section[];
  current: string;
  goTo: EditorProps['goTo'];
  nameOf: (section: Section) => string;
  rulebook: EditionWithRules['rulebook'];
  problems: ShownProblem[];
  aside?: ReactNode;
}

function Rail({ sections, current, goTo, nameOf, rulebook, problems, aside }: RailProps) {
  const t = useText('entry');
  const open = new Set(problems.map((problem) => sectionOfProblem(rulebook, problem)));
  const steps = useRef<HTMLElement>(null);
  // On a phone the steps are a strip that is wider than the screen.
  useEffect(() => {
    const step = steps.current?.querySelector<HTMLElement>('[aria-current]');
    if (step) steps.current!.scrollLeft = step.offsetLeft - steps.current!.offsetLeft - stripMarginPx;
  }, [current]);
  return (
    <Box className={classes.rail}>
      <nav aria-label={t('sections')} className={classes.steps} ref={steps}>
        {sections.map((section) => {
          const complete = !open.has(section.key);
          const review = section.kind === 'review';
          return (
            <button
              key={section.key}
              type="button"
              className={classes.step}
              aria-current={section.key === current ? 'step' : undefined}
              onClick={() => goTo(section.key)}
            >
              {review ? (
                <IconCircle size={18} aria-hidden />
              ) : complete ? (
                <IconCircleCheckFilled size={18} className={classes.done} aria-label={t('complete')} />
              ) : (
                <IconProgress size={18} aria-label={t('open')} />
              )}
              <span>{nameOf(section)}</span>
            </button>
          );
        })}
      </nav>
      {aside}
    </Box>
  );
}
