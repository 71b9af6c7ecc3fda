import { expect, test } from '@jest/globals';
import { blocksOf, spansOf } from './runbook-text.js';

test('headings are found by the word before the colon, lines of a paragraph are one', () => {
  expect(blocksOf('# Title\n\n## EventsParked: held back\n\none\ntwo\n')).toEqual([
    { kind: 'heading', level: 1, text: 'Title', anchor: 'Title' },
    { kind: 'heading', level: 2, text: 'EventsParked: held back', anchor: 'EventsParked' },
    { kind: 'paragraph', text: 'one two' },
  ]);
});

test('lists keep their kind, their order and what an item says on the next line; code stays as it is', () => {
  expect(blocksOf('1. first\n   goes on\n2. second\n\n- other\n\n```sh\na  b\n\nc\n```\nend')).toEqual([
    { kind: 'list', ordered: true, items: ['first goes on', 'second'] },
    { kind: 'list', ordered: false, items: ['other'] },
    { kind: 'code', text: 'a  b\n\nc' },
    { kind: 'paragraph', text: 'end' },
  ]);
});

test('code and strong words stand out within a line', () => {
  expect(spansOf('run `npm start` **now**')).toEqual([
    { kind: 'text', text: 'run ' },
    { kind: 'code', text: 'npm start' },
    { kind: 'text', text: ' ' },
    { kind: 'strong', text: 'now' },
  ]);
});
