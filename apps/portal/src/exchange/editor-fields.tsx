import { Select, SimpleGrid, Stack, TagsInput, Textarea, TextInput, Title } from '@mantine/core';
import type { Listing, ListingPatchInput } from '../api/exchange.js';
import { useText } from '../i18n/use-text.js';
import { useOrganisations, useProvinces } from '../shown/directory.js';
import { FormerProvince } from '../shown/former-province.js';
import type { Content } from './use-listing-editor.js';
import { useTerms } from './use-terms.js';

interface EditorFieldsProps {
  listing: Listing;
  content: Content;
  change: (patch: ListingPatchInput) => void;
}

const summaryLength = 200;
const levels = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The whole form on one page: it is short. */
export function EditorFields(props: EditorFieldsProps) {
  const t = useText('exchangeMine');
  return (
    <Stack gap={16}>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="section">
        <Title order={2}>{t('basics')}</Title>
        <Words {...props} />
      </Stack>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="section">
        <Title order={2}>{t('details')}</Title>
        <Codes {...props} />
      </Stack>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16} component="section">
        <Title order={2}>{t('whose')}</Title>
        <Whose {...props} />
      </Stack>
    </Stack>
  );
}

function Words({ listing, content, change }: EditorFieldsProps) {
  const t = useText('exchangeMine');
  const readOnly = !listing.editable;
  const summary = content.summary ?? '';
  const left = summaryLength - [...summary].length;
  return (
    <>
      <TextInput
        label={t('name')}
        size="md"
        maxLength={300}
        value={content.title ?? ''}
        onChange={({ currentTarget }) => change({ title: currentTarget.value })}
        readOnly={readOnly}
        withAsterisk
      />
      <Textarea
        label={t('summary')}
        description={t('summaryHint', { left })}
        error={left < 0 && t('summaryHint', { left })}
        size="md"
        autosize
        minRows={2}
        maxLength={2000}
        value={summary}
        onChange={({ currentTarget }) => change({ summary: currentTarget.value })}
        readOnly={readOnly}
        withAsterisk
      />
      <Textarea
        label={t('description')}
        description={t(listing.side === 'offer' ? 'descriptionHintOffer' : 'descriptionHintNeed')}
        size="md"
        autosize
        minRows={6}
        maxLength={20_000}
        value={content.description ?? ''}
        onChange={({ currentTarget }) => change({ description: currentTarget.value })}
        readOnly={readOnly}
        withAsterisk
      />
      <TextInput
        label={t('nameEn')}
        description={t('nameEnHint')}
        size="md"
        maxLength={300}
        value={content.titleEn ?? ''}
        onChange={({ currentTarget }) => change({ titleEn: currentTarget.value })}
        readOnly={readOnly}
      />
    </>
  );
}

function Codes({ listing, content, change }: EditorFieldsProps) {
  const t = useText('exchangeMine');
  const names = useText('exchange');
  const { choices } = useTerms();
  const provinces = useProvinces();
  const set = (field: keyof Content) => (value: string | null) => change({ [field]: value });
  const select = { size: 'md', readOnly: !listing.editable, withAsterisk: true } as const;
  return (
    <>
      <TagsInput
        label={names('keywords')}
        description={t('keywordsHint')}
        size="md"
        maxTags={20}
        value={content.keywords ?? []}
        onChange={(keywords) => change({ keywords })}
        readOnly={!listing.editable}
        splitChars={[',', ';']}
        withAsterisk
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={16}>
        <Select {...select} label={names('kind')} data={choices('kinds')} value={content.kind} onChange={set('kind')} />
        <Select
          {...select}
          label={names('sector')}
          data={choices('sectors')}
          value={content.sector}
          onChange={set('sector')}
        />
        <Select
          {...select}
          label={names('dealForm')}
          data={choices('dealForms')}
          value={content.dealForm}
          onChange={set('dealForm')}
        />
        <Select
          {...select}
          label={names('province')}
          data={provinces.choices}
          value={content.provinceCode}
          onChange={(code) => change({ provinceCode: code as Content['provinceCode'], formerProvinceCode: null })}
          searchable
        />
        <FormerProvince
          size="md"
          readOnly={!listing.editable}
          provinceCode={content.provinceCode}
          value={content.formerProvinceCode}
          onChange={set('formerProvinceCode')}
        />
        {listing.side === 'offer' && (
          <>
            <Select
              {...select}
              label={names('trl')}
              description={t('trlHint')}
              data={levels}
              value={content.trl === null ? null : String(content.trl)}
              onChange={(trl) => change({ trl: trl === null ? null : Number(trl) })}
            />
            <Select
              {...select}
              label={names('ipStatus')}
              data={choices('ipStatuses')}
              value={content.ipStatus}
              onChange={set('ipStatus')}
            />
          </>
        )}
      </SimpleGrid>
    </>
  );
}

function Whose({ listing, content, change }: EditorFieldsProps) {
  const t = useText('exchangeMine');
  const organisations = useOrganisations();
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={16}>
      <Select
        label={t('directory')}
        size="md"
        data={organisations.choices}
        value={content.organisationId}
        onChange={(organisationId) => change({ organisationId })}
        searchable
        clearable
        limit={80}
        readOnly={!listing.editable}
      />
      <TextInput
        label={t('otherName')}
        size="md"
        maxLength={200}
        value={content.organisationName ?? ''}
        onChange={({ currentTarget }) => change({ organisationName: currentTarget.value })}
        readOnly={!listing.editable}
      />
    </SimpleGrid>
  );
}
