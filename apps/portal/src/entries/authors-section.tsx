import { ActionIcon, Box, Button, Checkbox, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Author } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import classes from './authors-section.module.css';
import type { EditorProps, SectionProps } from './entry-editor.js';
import { anchorOf } from './sections.js';

/** Equal shares in hundredths; what cannot be shared goes to the first. */
function equalShares(total: number, count: number): number[] {
  const each = Math.floor((total * 100) / count) / 100;
  const first = Math.round((total - each * (count - 1)) * 100) / 100;
  return Array.from({ length: count }, (_, index) => (index === 0 ? first : each));
}

interface AuthorsProps extends SectionProps {
  underAuthor: EditorProps['underAuthor'];
}

export function AuthorsSection({ edition, content, change, editable, errorOf, underAuthor }: AuthorsProps) {
  const t = useText('entry');
  const { maxAuthors, sharesTotal } = edition.rulebook.team;
  const { authors } = content;
  const sum = Math.round(authors.reduce((total, { sharePercent }) => total + sharePercent, 0) * 100) / 100;
  // What is known of a person is kept under an id: only where the rulebook counts ages.
  const named = (author: Author) =>
    edition.rulebook.ages && !author.id ? { ...author, id: crypto.randomUUID() } : author;
  const set = (next: Author[]) => change({ authors: next.map(named) });
  const share = (list: Author[]) => {
    const shares = equalShares(sharesTotal, list.length);
    return list.map((author, index) => ({ ...author, sharePercent: shares[index]! }));
  };
  const add = () => set(share([...authors, { name: '', sharePercent: 0, leader: authors.length === 0 }]));
  const replace = (index: number, part: Partial<Author>) =>
    set(authors.map((author, at) => (at === index ? { ...author, ...part } : author)));
  const lead = (index: number) => set(authors.map((author, at) => ({ ...author, leader: at === index })));
  const error = errorOf('authors');
  return (
    <Stack gap={16} id={anchorOf('authors')} tabIndex={-1}>
      <Text c="dimmed">{t('authorsLead', { total: sharesTotal })}</Text>
      {authors.map((author, index) => (
        <Row
          key={author.id ?? index}
          n={index + 1}
          author={author}
          editable={editable}
          error={errorOf(`authors.${index}.name`)}
          change={(part) => (part.leader ? lead(index) : replace(index, part))}
          remove={() => set(authors.filter((_, at) => at !== index))}
        >
          {underAuthor?.(author, index, errorOf)}
        </Row>
      ))}
      {error && (
        <Text c="var(--mantine-color-error)" role="alert">
          {error}
        </Text>
      )}
      <Group justify="space-between">
        {editable && (
          <Group gap={8}>
            <Button
              variant="light"
              leftSection={<IconPlus size={18} />}
              onClick={add}
              disabled={authors.length >= maxAuthors}
            >
              {t('addAuthor')}
            </Button>
            {authors.length > 1 && (
              <Button variant="subtle" onClick={() => set(share(authors))}>
                {t('splitEvenly')}
              </Button>
            )}
          </Group>
        )}
        {authors.length > 0 && (
          <Text fw={600} c={Math.abs(sum - sharesTotal) > 0.005 ? 'var(--mantine-color-error)' : 'var(--accent)'}>
            {t('sharesSum', { sum })}
          </Text>
        )}
      </Group>
    </Stack>
  );
}

interface RowProps {
  n: number;
  author: Author;
  editable: boolean;
  error: string | undefined;
  change: (part: Partial<Author>) => void;
  remove: () => void;
  children: ReactNode;
}

function Row({ n, author, editable, error, change, remove, children }: RowProps) {
  const t = useText('entry');
  return (
    <Box component="fieldset" className={classes.author}>
      <legend className={classes.legend}>{t('author', { n })}</legend>
      <TextInput
        id={anchorOf(`authors.${n - 1}.name`)}
        className={classes.name}
        label={t('name')}
        value={author.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
        error={error}
        readOnly={!editable}
        withAsterisk
      />
      <TextInput
        className={classes.email}
        label={t('email')}
        type="email"
        value={author.email ?? ''}
        onChange={({ currentTarget }) => change({ email: currentTarget.value })}
        readOnly={!editable}
      />
      <NumberInput
        label={t('share')}
        value={author.sharePercent}
        onChange={(value) => change({ sharePercent: typeof value === 'number' ? value : 0 })}
        min={0}
        max={100}
        decimalScale={2}
        suffix=" %"
        hideControls
        readOnly={!editable}
      />
      <Group gap={4} wrap="nowrap" className={classes.acts}>
        <Checkbox
          label={t('leader')}
          checked={author.leader === true}
          onChange={({ currentTarget }) => change({ leader: currentTarget.checked })}
          disabled={!editable}
        />
        {editable && (
          <ActionIcon variant="subtle" color="red" size="lg" onClick={remove} aria-label={t('removeAuthor', { n })}>
            <IconTrash size={18} />
          </ActionIcon>
        )}
      </Group>
      <div className={classes.under}>{children}</div>
    </Box>
  );
}
