import { Button, Checkbox, Group, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { consentFor, type AskedChild } from '../api/children.js';
import { isProblem, Problem } from '../api/problem.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { useAct } from '../shown/use-act.js';
import { DeclineButton } from './decline-button.js';

/** Three questions that are one’s own to answer: nothing is ticked before. */
export function ConsentForm({ child }: { child: AskedChild }) {
  const t = useText('child');
  const language = useLanguage();
  const { entryId, authorId, version, needed, name, title } = child;
  const contest = `${language === 'vi' ? child.programmeVi : child.programmeEn} (${child.editionCode})`;
  const [said, setSaid] = useState({ guardianConsents: false, childConsents: false, mayPublish: false });
  const consent = useAct({
    run: () => consentFor(entryId, authorId, said, version),
    done: t('consented'),
    refresh: [['child', entryId, authorId], ['children']],
  });
  const errorOf = (field: string) =>
    consent.error instanceof Problem ? consent.error.errors.find((one) => one.field === field)?.message : undefined;
  const tick = (key: keyof typeof said) => ({
    size: 'md',
    checked: said[key],
    onChange: ({ currentTarget }: { currentTarget: { checked: boolean } }) =>
      setSaid({ ...said, [key]: currentTarget.checked }),
  });
  return (
    <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="section">
      <Title order={2}>{t('answer')}</Title>
      <Checkbox
        label={t('guardianConsent', { name, contest, title })}
        error={!said.guardianConsents && errorOf('consents.guardian')}
        {...tick('guardianConsents')}
      />
      {needed.includes('child') && (
        <Checkbox
          label={t('childConsent')}
          error={!said.childConsents && errorOf('consents.child')}
          {...tick('childConsents')}
        />
      )}
      <Checkbox label={t('publish')} description={t('publishHelp')} {...tick('mayPublish')} />
      {!isProblem(consent.error, 'invalid-input') && <ProblemAlert error={consent.error} />}
      <Group gap={8}>
        <Button size="md" loading={consent.isPending} onClick={() => consent.mutate()}>
          {t('consent')}
        </Button>
        <DeclineButton child={child} />
      </Group>
    </Stack>
  );
}
