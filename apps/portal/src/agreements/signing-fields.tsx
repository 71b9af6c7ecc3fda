import { Group, Loader, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { agenda } from '../api/agenda.js';
import { gatherings } from '../api/gatherings.js';
import { momentText } from '../format/moments.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import type { FormDraft } from './form-draft.js';

interface SigningFieldsProps {
  draft: FormDraft;
  set: (part: Partial<FormDraft>) => void;
}

/** At which event and in which session of it an agreement is signed. */
export function SigningFields({ draft, set }: SigningFieldsProps) {
  const t = useText('agreement');
  const language = useLanguage();
  const { gatheringId, signingId } = draft;
  const events = useGatherings();
  const sessions = useQuery({
    queryKey: ['agenda', gatheringId],
    queryFn: () => agenda(gatheringId),
    enabled: gatheringId !== '',
    retry: false,
  });
  const held = (sessions.data?.sessions ?? []).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
  const choicesOf = (kinds: (kind: string) => boolean) =>
    held
      .filter(({ kind }) => kinds(kind))
      .map(({ id, title, startsAt }) => ({
        value: id,
        label: `${title[language]} · ${momentText(new Date(startsAt))}`,
      }));
  const choices = [
    { group: t('signingSessions'), items: choicesOf((kind) => kind === 'signing') },
    { group: t('otherSessions'), items: choicesOf((kind) => kind !== 'signing' && kind !== 'break') },
  ].filter(({ items }) => items.length > 0);
  return (
    <Stack gap={12}>
      <Group gap={12} grow preventGrowOverflow={false} align="flex-end">
        <Select
          label={t('signedAtEvent')}
          placeholder={t('signedElsewhere')}
          data={events.map(({ id, nameVi, nameEn }) => ({ value: id, label: language === 'vi' ? nameVi : nameEn }))}
          value={gatheringId || null}
          onChange={(value) => set({ gatheringId: value ?? '', signingId: '' })}
          searchable
          clearable={signingId === ''}
        />
        {gatheringId !== '' && (
          <Select
            label={t('signingSession')}
            description={choices.length === 0 && !sessions.isPending ? t('noSessions') : undefined}
            data={choices}
            rightSection={sessions.isPending ? <Loader size={16} /> : undefined}
            disabled={sessions.isPending}
            value={signingId || null}
            onChange={(value) => set({ signingId: value ?? '' })}
            searchable
          />
        )}
      </Group>
      {signingId !== '' && (
        <Switch
          label={t('announced')}
          description={t('announcedHelp')}
          checked={draft.announced}
          onChange={({ currentTarget }) => set({ announced: currentTarget.checked })}
        />
      )}
    </Stack>
  );
}

/** Coming ones first, then what was. */
function useGatherings() {
  const coming = useQuery({ queryKey: ['gatherings', 'coming'], queryFn: () => gatherings('coming') });
  const past = useQuery({ queryKey: ['gatherings', 'past'], queryFn: () => gatherings('past') });
  return [...(coming.data ?? []), ...(past.data ?? [])];
}

/** Who looks after it beside the officers of the province. */
export function ContactFields({ draft, set }: SigningFieldsProps) {
  const t = useText('agreement');
  const { contact, contactEmail, contactName } = draft;
  return (
    <Group gap={12} grow preventGrowOverflow={false} align="flex-end">
      <TextInput
        type="email"
        label={t('contactEmail')}
        description={contact ? t('contactNow', { name: contact.name ?? t('nameless') }) : t('contactHelp')}
        value={contactEmail}
        onChange={({ currentTarget }) => set({ contactEmail: currentTarget.value })}
        maxLength={254}
      />
      <TextInput
        label={t('contactName')}
        value={contactName}
        onChange={({ currentTarget }) => set({ contactName: currentTarget.value })}
        maxLength={200}
        required={contactEmail !== ''}
      />
    </Group>
  );
}
