import { Code, List, Stack, Text, Title } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
// The guides stand where people look for them; this is the one place that shows them.
/* eslint-disable @nx/enforce-module-boundaries */
import en from '../../../../docs/guides/runbook.md?raw';
import vi from '../../../../docs/guides/runbook.vi.md?raw';
/* eslint-enable @nx/enforce-module-boundaries */
import { useLanguage } from '../i18n/use-text.js';
import { blocksOf, spansOf, type Block } from './runbook-text.js';

/** A heading that is jumped to stands below the page's own head. */
const belowHeader = { scrollMarginTop: 80 };
const blocks = { en: blocksOf(en), vi: blocksOf(vi) };

/** What to do about each alert: the guide of the repository, where the person is who needs it. */
export function RunbookTab() {
  const language = useLanguage();
  const { hash } = useLocation();
  // Browsers of today answer scrolling with a promise, which React would take for what ends the effect.
  useEffect(() => void document.getElementById(hash)?.scrollIntoView(), [hash, language]);
  return (
    <Stack gap={12} className="surface prose" p="md" component="article">
      {blocks[language].map((block, index) => (
        <Shown key={index} block={block} />
      ))}
    </Stack>
  );
}

function Shown({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      // The page has a title above this text already.
      return (
        <Title order={block.level === 3 ? 3 : 2} id={block.anchor} mt={block.level === 1 ? 0 : 16} style={belowHeader}>
          <Line text={block.text} />
        </Title>
      );
    case 'paragraph':
      return (
        <Text>
          <Line text={block.text} />
        </Text>
      );
    case 'list':
      return (
        <List type={block.ordered ? 'ordered' : 'unordered'} spacing={4}>
          {block.items.map((item) => (
            <List.Item key={item}>
              <Line text={item} />
            </List.Item>
          ))}
        </List>
      );
    case 'code':
      return (
        <Code block tabIndex={0}>
          {block.text}
        </Code>
      );
  }
}

function Line({ text }: { text: string }) {
  return spansOf(text).map(({ kind, text: part }, index) =>
    kind === 'code' ? <Code key={index}>{part}</Code> : kind === 'strong' ? <b key={index}>{part}</b> : part,
  );
}
