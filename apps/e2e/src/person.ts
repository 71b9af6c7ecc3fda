import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Product } from './product.js';
import type { Credentials } from './session.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

const laptop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

export interface Look {
  viewport?: { width: number; height: number };
  language?: 'vi' | 'en';
  dark?: boolean;
}

/** One person at one device, with everything that went wrong in the browser's console. */
export class Person {
  readonly complaints: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly url: string,
  ) {}

  static async arrive(browser: Browser, { url }: Pick<Product, 'url'>, look: Look = {}): Promise<Person> {
    const context = await browser.newContext({
      viewport: look.viewport ?? laptop,
      colorScheme: look.dark ? 'dark' : 'light',
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      // What still fades in has no colours yet to judge.
      reducedMotion: 'reduce',
    });
    if (look.language === 'en') await context.addInitScript(`localStorage.setItem('sangtao.language', 'en')`);
    // Beside another story nine processes may just be starting.
    context.setDefaultNavigationTimeout(60_000);
    const person = new Person(context, await context.newPage(), url);
    person.listen();
    return person;
  }

  /** By a link such as the start prints. */
  static async signIn(
    browser: Browser,
    product: Pick<Product, 'url'>,
    who: Credentials,
    look: Look = {},
  ): Promise<Person> {
    const person = await Person.arrive(browser, product, look);
    const { email, password } = who;
    await person.page.goto(`${product.url}/sign-in#${new URLSearchParams({ email, password }).toString()}`);
    await person.page.waitForURL(`${product.url}/`);
    return person;
  }

  /** @param timeout milliseconds for each: the page, its heading, its content */
  async goTo(path: string, timeout = 30_000): Promise<void> {
    await this.page.goto(this.url + path, { timeout });
    await this.page.locator('main h1').first().waitFor({ timeout });
    await this.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached', timeout });
  }

  async leave(): Promise<void> {
    await this.context.close();
  }

  /** What axe finds on the page as it is, and whether it is wider than the screen. */
  async faults(): Promise<string[]> {
    const found = [...(await this.barriers()), ...((await this.isTooWide()) ? ['too wide'] : [])];
    return found.map((fault) => `${this.page.url().slice(this.url.length)} ${fault}`);
  }

  private async barriers(): Promise<string[]> {
    // The pages are the same however the services run, and axe takes half of a browser's time: it looks at them in one of the two forms.
    if (process.env.SANGTAO_FORM === 'services') return [];
    await this.page.evaluate(axe);
    return this.page.evaluate(async (tags) => {
      const { violations } = await (
        window as unknown as { axe: { run(on: Document, how: object): Promise<{ violations: Violation[] }> } }
      ).axe.run(document, { runOnly: tags });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.target.join(' ')}`);
    }, standards);
  }

  private isTooWide(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  }

  private listen(): void {
    this.page.on('pageerror', (error) => this.complaints.push(String(error)));
    this.page.on('console', (message) => {
      // Whether somebody is signed in is asked, and 401 is an answer; without network there are no answers.
      if (message.type() === 'error' && !/401|ERR_INTERNET_DISCONNECTED/.test(message.text())) {
        this.complaints.push(`${message.text()} ${message.location().url}`);
      }
    });
  }
}

interface Violation {
  id: string;
  nodes: { target: string[] }[];
}
