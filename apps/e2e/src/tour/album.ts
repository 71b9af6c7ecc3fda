import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '../person.js';

interface Picture {
  kind: string;
  role: string;
  look: string;
  file: string;
  faults: string[];
}

/** Pictures of pages in a folder, with a page that shows them side by side. */
export class Album {
  private readonly pictures: Picture[] = [];

  constructor(readonly folder: string) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  async add({ page }: Person, about: Omit<Picture, 'file'>): Promise<void> {
    const name = [about.role, about.kind, about.look].join(' ').replace(/[^\p{L}\p{N}]+/gu, '-');
    const file = `${name}.png`;
    await page.screenshot({ path: join(this.folder, file), fullPage: true, animations: 'disabled' });
    this.pictures.push({ ...about, file });
    writeFileSync(join(this.folder, 'index.html'), this.html());
  }

  private html(): string {
    const kinds = [...new Set(this.pictures.map(({ kind }) => kind))].sort();
    const figure = ({ role, look, file, faults }: Picture) =>
      `<figure><a href="${file}"><img src="${file}" height="420" loading="lazy"></a><figcaption>${escape([role, look, ...faults].join(' · '))}</figcaption></figure>`;
    const part = (kind: string) =>
      `<h2>${escape(kind)}</h2><div>${this.pictures
        .filter((one) => one.kind === kind)
        .map(figure)
        .join('')}</div>`;
    const style =
      'body{font:14px sans-serif}div{display:flex;gap:12px;overflow-x:auto}figure{margin:0}img{border:1px solid #ccc}';
    return `<!doctype html><meta charset="utf-8"><title>Sangtao</title><style>${style}</style>${kinds.map(part).join('')}`;
  }
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
