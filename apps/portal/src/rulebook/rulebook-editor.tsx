import { Alert, Box, Stack, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { EditionWithRules } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { CertificatePart } from './certificate-part.js';
import { ConsentsPart } from './consents-part.js';
import { CriteriaPart } from './criteria-part.js';
import { DatesPart } from './dates-part.js';
import { FieldsPart } from './fields-part.js';
import { FormPart } from './form-part.js';
import { NominationPart } from './nomination-part.js';
import { PartList } from './part-list.js';
import type { PartProps } from './part-props.js';
import { PrizesPart } from './prizes-part.js';
import { parts, type Part } from './rule-facts.js';
import { problemsOf } from './rule-problems.js';
import classes from './rulebook.module.css';
import { ScreeningPart } from './screening-part.js';
import { SelectionPart } from './selection-part.js';
import { TextsPart } from './texts-part.js';
import type { RulesEditor } from './use-rules-draft.js';

const views: Record<Part, ComponentType<PartProps>> = {
  dates: DatesPart,
  texts: TextsPart,
  fields: FieldsPart,
  form: FormPart,
  nomination: NominationPart,
  criteria: CriteriaPart,
  selection: SelectionPart,
  prizes: PrizesPart,
  screening: ScreeningPart,
  consents: ConsentsPart,
  certificate: CertificatePart,
};

/** What stays as it was announced, and the words that say so. */
const ownParts = new Map<Part, 'frozen.own' | 'frozen.consents' | 'frozen.certificate'>([
  ['dates', 'frozen.own'],
  ['consents', 'frozen.consents'],
  ['certificate', 'frozen.certificate'],
]);

interface RulebookEditorProps {
  edition: EditionWithRules;
  editor: RulesEditor;
  frozen: boolean;
  /** A round exists: it judges by its own copy of the criteria. */
  judged: boolean;
}

/** One part at a time; which one stands in the address. */
export function RulebookEditor({ edition, editor, frozen, judged }: RulebookEditorProps) {
  const t = useText('rulebook');
  const navigate = useNavigate();
  const search = useSearch({ from: '/office/$editionId' });
  const part = parts.find((one) => one === search.part) ?? 'dates';
  const go = (next: Part) =>
    void navigate({ to: '.', search: (before: object) => ({ ...before, part: next }), replace: true });
  const { selection, book } = editor.draft.rulebook;
  const View = views[part];
  const locked = !frozen && part === 'criteria' && judged ? t('frozen.criteria') : undefined;
  const own = ownParts.get(part);
  const announced = !frozen && own && edition.state !== 'draft' ? t(own) : undefined;
  const why = locked ?? announced;
  return (
    <Box className={classes.editor}>
      <PartList
        part={part}
        without={
          new Set<Part>([
            ...(edition.nominated ? [] : ['nomination' as const]),
            ...(selection || book ? [] : ['selection' as const]),
          ])
        }
        changed={new Set(editor.changes.map((change) => change.part))}
        wrong={new Set(problemsOf(editor.draft).map((problem) => problem.part))}
        go={go}
      />
      <Stack gap={16} component="section">
        <Title order={2}>{t(`part.${part}`)}</Title>
        {why && <Alert icon={<IconLock />}>{why}</Alert>}
        <View edition={edition} editor={editor} frozen={frozen || locked !== undefined} />
      </Stack>
    </Box>
  );
}
