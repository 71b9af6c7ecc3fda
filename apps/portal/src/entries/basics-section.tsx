import { Radio, Select, Stack, Textarea } from '@mantine/core';
import { usePick, useText } from '../i18n/use-text.js';
import { useOrganisations, useProvinces } from '../shown/directory.js';
import type { SectionProps } from './entry-editor.js';
import { anchorOf } from './sections.js';

export function BasicsSection({ edition, content, change, editable, errorOf }: SectionProps) {
  const t = useText('entry');
  const pick = usePick();
  const provinces = useProvinces();
  const organisations = useOrganisations();
  return (
    <Stack gap={20}>
      <Textarea
        id={anchorOf('title')}
        label={t('title')}
        size="md"
        autosize
        minRows={1}
        maxLength={500}
        value={content.title}
        onChange={({ currentTarget }) => change({ title: currentTarget.value.replaceAll('\n', ' ') })}
        error={errorOf('title')}
        readOnly={!editable}
        withAsterisk
      />
      <Radio.Group
        id={anchorOf('fieldCode')}
        label={t('field')}
        size="md"
        value={content.fieldCode}
        onChange={(fieldCode) => change({ fieldCode })}
        error={errorOf('fieldCode')}
        readOnly={!editable}
        withAsterisk
      >
        <Stack gap={10} mt={8}>
          {edition.rulebook.fields.map(({ code, name }) => (
            <Radio key={code} value={code} label={pick(name)} disabled={!editable && content.fieldCode !== code} />
          ))}
        </Stack>
      </Radio.Group>
      <Select
        label={t('province')}
        size="md"
        data={provinces.choices}
        value={content.provinceCode}
        onChange={(provinceCode) => provinceCode && change({ provinceCode })}
        searchable
        readOnly={!editable}
      />
      <Select
        label={t('organisation')}
        size="md"
        data={organisations.choices}
        value={content.organisationId}
        onChange={(organisationId) => organisationId && change({ organisationId })}
        searchable
        limit={80}
        readOnly={!editable}
      />
    </Stack>
  );
}
