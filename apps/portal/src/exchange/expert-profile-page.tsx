import {
  Alert,
  Box,
  Button,
  Checkbox,
  List,
  MultiSelect,
  Select,
  Stack,
  TagsInput,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { hideExpert, myExpert, submitExpert, writeExpert, type OwnExpert, type ProfileInput } from '../api/exchange.js';
import { isProblem } from '../api/problem.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, ProblemAlert, SignInNeeded } from '../shown/answers.js';
import { useOrganisations, useProvinces } from '../shown/directory.js';
import { FormerProvince } from '../shown/former-province.js';
import { StateBadge } from '../shown/state-badge.js';
import { useAct } from '../shown/use-act.js';
import classes from './exchange.module.css';
import { ExchangePage } from './exchange-page.js';
import { MissingParts } from './missing-parts.js';
import { useTerms } from './use-terms.js';

const mine = ['exchange-my-expert'];

/** What somebody says of themselves, and whether they want to be shown. */
export function ExpertProfilePage() {
  const t = useText('exchangeExpert');
  const session = useSession();
  const query = useQuery({ queryKey: mine, queryFn: myExpert, enabled: !!session });
  return (
    <ExchangePage title={t('mineTitle')} lead={t('mineLead')}>
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query}>
          {(expert) => session && <Profile key={expert?.version ?? 0} expert={expert} name={session.account.name} />}
        </Answered>
      )}
    </ExchangePage>
  );
}

function Profile({ expert, name }: { expert: OwnExpert | null; name: string }) {
  const t = useText('exchangeExpert');
  const [profile, setProfile] = useState<ProfileInput>(() => profileOf(expert, name));
  const save = useAct({
    run: () => writeExpert(profile, expert?.version ?? 0),
    done: t('saved'),
    refresh: [mine],
  });
  const fixed = expert?.state === 'submitted';
  return (
    <Box className={classes.two}>
      <Stack className="surface" p={{ base: 16, sm: 24 }} gap={16}>
        <Fields profile={profile} change={(part) => setProfile({ ...profile, ...part })} readOnly={fixed} />
        <ProblemAlert error={save.error} />
        {!fixed && (
          <Button w="fit-content" loading={save.isPending} onClick={() => save.mutate()}>
            {t('save')}
          </Button>
        )}
      </Stack>
      {expert && <Standing expert={expert} />}
    </Box>
  );
}

function profileOf(expert: OwnExpert | null, name: string): ProfileInput {
  if (!expert) return { name, headline: '', helpsWith: '', fields: [], keywords: [], languages: ['vi'] };
  const { headline, helpsWith, fields, keywords, languages, provinceCode, formerProvinceCode } = expert;
  const { organisationId, organisationName } = expert;
  const place = { provinceCode, formerProvinceCode, organisationId, organisationName };
  return { name: expert.name, headline, helpsWith, fields, keywords, languages, ...place } as ProfileInput;
}

interface FieldsProps {
  profile: ProfileInput;
  change: (part: Partial<ProfileInput>) => void;
  readOnly: boolean;
}

function Fields({ profile, change, readOnly }: FieldsProps) {
  const t = useText('exchangeExpert');
  const names = useText('exchange');
  const { choices } = useTerms();
  const provinces = useProvinces();
  const organisations = useOrganisations();
  const each = { size: 'md', readOnly } as const;
  return (
    <>
      <TextInput
        {...each}
        label={t('name')}
        maxLength={120}
        value={profile.name}
        onChange={(e) => change({ name: e.currentTarget.value })}
      />
      <TextInput
        {...each}
        label={t('headline')}
        maxLength={200}
        value={profile.headline}
        onChange={(e) => change({ headline: e.currentTarget.value })}
      />
      <Textarea
        {...each}
        label={t('helpsWith')}
        description={t('helpsWithHint')}
        autosize
        minRows={4}
        maxLength={5000}
        value={profile.helpsWith}
        onChange={(e) => change({ helpsWith: e.currentTarget.value })}
      />
      <MultiSelect
        {...each}
        label={t('fields')}
        data={choices('sectors')}
        value={profile.fields}
        onChange={(fields) => change({ fields: fields as ProfileInput['fields'] })}
      />
      <TagsInput
        {...each}
        label={t('keywords')}
        maxTags={20}
        splitChars={[',', ';']}
        value={profile.keywords}
        onChange={(keywords) => change({ keywords })}
      />
      <MultiSelect
        {...each}
        label={t('languages')}
        data={choices('languages')}
        value={profile.languages}
        onChange={(languages) => change({ languages: languages as ProfileInput['languages'] })}
      />
      <Select
        {...each}
        label={names('province')}
        data={provinces.choices}
        value={profile.provinceCode ?? null}
        onChange={(code) => change({ provinceCode: code as ProfileInput['provinceCode'], formerProvinceCode: null })}
        searchable
      />
      <FormerProvince
        {...each}
        provinceCode={profile.provinceCode ?? null}
        value={profile.formerProvinceCode ?? null}
        onChange={(formerProvinceCode) => change({ formerProvinceCode })}
      />
      <Select
        {...each}
        label={t('organisation')}
        data={organisations.choices}
        value={profile.organisationId ?? null}
        onChange={(organisationId) => change({ organisationId })}
        searchable
        clearable
        limit={80}
      />
      <TextInput
        {...each}
        label={t('otherOrganisation')}
        maxLength={200}
        value={profile.organisationName ?? ''}
        onChange={(e) => change({ organisationName: e.currentTarget.value })}
      />
    </>
  );
}

function Standing({ expert }: { expert: OwnExpert }) {
  const t = useText('exchangeExpert');
  const { nameOf } = useTerms();
  const [agreed, setAgreed] = useState(false);
  const refresh = [mine, ['exchange-experts']];
  const submit = useAct({ run: () => submitExpert(expert.version), done: t('submitted'), refresh });
  const hide = useAct({ run: () => hideExpert(expert.version), done: t('hidden'), refresh });
  const { state, missing, reasons } = expert;
  const submittable = state !== 'submitted' && state !== 'published';
  return (
    <Stack className={`surface ${classes.side}`} p={{ base: 16, sm: 20 }} gap={12}>
      <StateBadge kind="listing" state={state} />
      {state === 'submitted' && <Text>{t('waits')}</Text>}
      {expert.isPublic && <Text>{t('shown')}</Text>}
      {reasons.length > 0 && (
        <Alert color="lotus">
          <List>
            {reasons.map(({ code, note }) => (
              <List.Item key={code}>
                {nameOf('returnReasons', code)}
                {note && `: ${note}`}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {submittable && (
        <>
          {missing.length > 0 && <MissingParts fields={missing} />}
          <Checkbox label={t('consent')} checked={agreed} onChange={(e) => setAgreed(e.currentTarget.checked)} />
          <Button disabled={!agreed} loading={submit.isPending} onClick={() => submit.mutate()}>
            {t('submit')}
          </Button>
        </>
      )}
      {state !== 'draft' && (
        <Button variant="default" loading={hide.isPending} onClick={() => hide.mutate()}>
          {t('hide')}
        </Button>
      )}
      <ProblemAlert error={isProblem(submit.error, 'expert-incomplete') ? null : (submit.error ?? hide.error)} />
    </Stack>
  );
}
