import type { Person } from '../person.js';

/** One page of each kind is enough: ids and codes in an address are a kind's members. */
export function kindOf(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://portal');
  const path = pathname
    .split('/')
    .map((part) => (/\d/.test(part) ? ':id' : part))
    .join('/');
  const parts = ['tab', 'section', 'view'].flatMap((name) => searchParams.get(name) ?? []);
  return [path, ...parts].join(' ');
}

/** Addresses within the portal to which the page links. */
function linksOn({ page, url }: Person): Promise<string[]> {
  return page.evaluate((origin) => {
    const anchors = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
    return anchors
      .filter(({ href, download }) => href.startsWith(`${origin}/`) && !download && !href.includes('/api/'))
      .map(({ href }) => href.slice(origin.length).split('#')[0]!);
  }, url);
}

/** Where the page's tabs lead, where their choice stands in the address. */
async function tabsOn({ page, url }: Person): Promise<string[]> {
  const found: string[] = [];
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click({ timeout: 2000 }).catch(() => undefined);
    found.push(page.url().slice(url.length).split('#')[0]!);
  }
  return found;
}

/** Goes from link to link, the nearest first. @param visit one page; @returns addresses that were visited, one of each kind */
export async function crawl(
  person: Person,
  visit: (address: string, kind: string) => Promise<void>,
  { from, most }: { from: string[]; most: number },
): Promise<string[]> {
  const known = new Set(from.map(kindOf));
  const waiting = [...from];
  const visited: string[] = [];
  for (let next = waiting.shift(); next !== undefined && visited.length < most; next = waiting.shift()) {
    await visit(next, kindOf(next));
    visited.push(next);
    for (const link of [...(await linksOn(person)), ...(await tabsOn(person))]) {
      if (known.has(kindOf(link))) continue;
      known.add(kindOf(link));
      waiting.push(link);
    }
  }
  return visited;
}
