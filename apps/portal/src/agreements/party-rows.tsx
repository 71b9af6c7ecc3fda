import { Button, Fieldset, Group, Select, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useText } from '../i18n/use-text.js';
import { useOrganisations, useProvinces } from '../shown/directory.js';
import { emptyParty, type PartyDraft } from './form-draft.js';

const most = 20;

interface PartyRowsProps {
  parties: PartyDraft[];
  set: (parties: PartyDraft[]) => void;
}

/** The parties, each from the directory or by name, with who answers for it. */
export function PartyRows({ parties, set }: PartyRowsProps) {
  const t = useText('agreement');
  const change = (nr: number, part: Partial<PartyDraft>) =>
    set(parties.map((party, n) => (n === nr ? { ...party, ...part } : party)));
  return (
    <Stack gap={12}>
      {parties.map((party, nr) => (
        <Fieldset key={nr} legend={t('party', { nr: nr + 1 })}>
          <Stack gap={12}>
            <PartyName party={party} change={(part) => change(nr, part)} />
            <PartyOwner party={party} change={(part) => change(nr, part)} />
            <TextInput
              label={t('signatory')}
              description={t('signatoryHelp')}
              value={party.signatory}
              onChange={({ currentTarget }) => change(nr, { signatory: currentTarget.value })}
              maxLength={200}
            />
            {parties.length > 2 && (
              <Group>
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-md"
                  leftSection={<IconTrash size={16} aria-hidden />}
                  onClick={() => set(parties.filter((_one, n) => n !== nr))}
                >
                  {t('removeParty', { nr: nr + 1 })}
                </Button>
              </Group>
            )}
          </Stack>
        </Fieldset>
      ))}
      {parties.length < most && (
        <Group>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => set([...parties, emptyParty])}
          >
            {t('addParty')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface PartyProps {
  party: PartyDraft;
  change: (part: Partial<PartyDraft>) => void;
}

function PartyName({ party, change }: PartyProps) {
  const t = useText('agreement');
  const organisations = useOrganisations();
  const { choices } = useProvinces();
  return (
    <>
      <Select
        label={t('organisation')}
        placeholder={t('otherParty')}
        data={organisations.choices}
        value={party.organisationId || null}
        onChange={(value) => change({ organisationId: value ?? '' })}
        searchable
        clearable
        limit={50}
      />
      {party.organisationId === '' && (
        <Group gap={12} grow preventGrowOverflow={false} align="flex-end">
          <TextInput
            label={t('otherName')}
            value={party.name}
            onChange={({ currentTarget }) => change({ name: currentTarget.value })}
            maxLength={200}
            required
          />
          <Select
            label={t('otherProvince')}
            data={choices}
            value={party.provinceCode || null}
            onChange={(value) => change({ provinceCode: value ?? '' })}
            searchable
            clearable
          />
        </Group>
      )}
    </>
  );
}

function PartyOwner({ party, change }: PartyProps) {
  const t = useText('agreement');
  const { owner, email } = party;
  return (
    <Group gap={12} grow preventGrowOverflow={false} align="flex-end">
      <TextInput
        type="email"
        label={t('ownerEmail')}
        description={owner ? t('ownerNow', { name: owner.name ?? t('nameless') }) : undefined}
        value={email}
        onChange={({ currentTarget }) => change({ email: currentTarget.value })}
        maxLength={254}
      />
      <TextInput
        label={t('ownerName')}
        value={party.ownerName}
        onChange={({ currentTarget }) => change({ ownerName: currentTarget.value })}
        maxLength={200}
        required={email !== ''}
      />
    </Group>
  );
}
