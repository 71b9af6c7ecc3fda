import { Alert, List } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Nomination } from '../api/nominations.js';
import type { EditionWithRules } from '../api/registration.js';
import { useLabel } from '../entries/review-section.js';
import { sectionOfProblem } from '../entries/sections.js';
import { TextLink } from '../shown/links.js';

interface MissingProps {
  title: string;
  problems: { field: string; code: string; message: string }[];
  nomination: Nomination;
  edition: EditionWithRules;
}

/** Put right on the nomination's own page; everything else in its dossier. */
const ofNomination = ['nominee', 'unitId', 'bornOn', 'guardian', 'confirmation', 'consents'];

/** What a nomination lacks, with the way to each part of the dossier for whoever works on it. */
export function MissingAlert({ title, problems, nomination: { id, mine }, edition }: MissingProps) {
  const labelOf = useLabel(edition);
  const place = (field: string) =>
    mine ? (
      <TextLink
        c="inherit"
        td="underline"
        to="/entries/$entryId"
        params={{ entryId: id }}
        search={{ section: sectionOfProblem(edition.rulebook, { field }) }}
      >
        {labelOf(field)}
      </TextLink>
    ) : (
      labelOf(field)
    );
  return (
    <Alert color="lotus" icon={<IconAlertTriangle />} title={title} role="alert">
      <List spacing={6}>
        {problems.map(({ field, code, message }) => (
          <List.Item key={field + code}>
            {!ofNomination.includes(field) && <>{place(field)}: </>}
            {message}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
