/** A piece of a Markdown text; the runbook uses no others. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; anchor: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'list'; ordered: boolean; items: string[] }
  | { kind: 'code'; text: string };

/** The part of Markdown in which the runbook is written: headings, paragraphs, lists of one level, blocks of code. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  const lines = markdown.split('\n');
  for (let at = 0; at < lines.length;) {
    const { block, next } = blockAt(lines, at);
    if (block) blocks.push(block);
    at = next;
  }
  return blocks;
}

function blockAt(lines: string[], at: number): { block?: Block; next: number } {
  const line = lines[at]!;
  if (line.trim() === '') return { next: at + 1 };
  const heading = /^(#{1,3}) (.+)$/.exec(line);
  if (heading) {
    const text = heading[2]!;
    const level = heading[1]!.length as 1 | 2 | 3;
    return { block: { kind: 'heading', level, text, anchor: text.split(':')[0]! }, next: at + 1 };
  }
  if (line.startsWith('```')) {
    const end = lines.indexOf('```', at + 1);
    return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, next: end + 1 };
  }
  let next = at + 1;
  while (next < lines.length && !/^(\s*$|#|```)/.test(lines[next]!)) next++;
  const own = lines.slice(at, next);
  const item = /^(?:-|(\d+)\.) /.exec(line);
  if (!item) return { block: { kind: 'paragraph', text: own.join(' ') }, next };
  const items = own.join('\n').split(/\n(?=(?:-|\d+\.) )/);
  return {
    block: {
      kind: 'list',
      ordered: item[1] !== undefined,
      items: items.map((text) => text.replace(/^(?:-|\d+\.) /, '').replace(/\s*\n\s*/g, ' ')),
    },
    next,
  };
}

/** A line as plain text, code (`…`) and strong words (**…**). */
export function spansOf(text: string): { kind: 'text' | 'code' | 'strong'; text: string }[] {
  return text
    .split(/(`[^`]+`|\*\*[^*]+\*\*)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('`')) return { kind: 'code', text: part.slice(1, -1) };
      return part.startsWith('**') ? { kind: 'strong', text: part.slice(2, -2) } : { kind: 'text', text: part };
    });
}
