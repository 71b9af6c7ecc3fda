import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../src/browser.js';
import { startProduct, type Product } from '../../src/product.js';
import { Session, type Credentials } from '../../src/session.js';
import { Person } from '../../src/person.js';

export interface Edition {
  id: string;
  code: string;
  state: string;
  opensAt: string;
}

export interface Item {
  id: string;
  code: string;
  title: string;
  state: string;
  version: number;
  provinceCode: string;
}

/** The product with its demonstration, and the people of the office at their browsers. */
export class OfficeWorld {
  readonly people: Person[] = [];

  private constructor(
    readonly product: Product,
    private readonly browser: Browser,
    private readonly accounts: Credentials[],
  ) {}

  static async start(): Promise<OfficeWorld> {
    const [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    const accounts = JSON.parse(readFileSync(product.accountsFile, 'utf8')) as Credentials[];
    return new OfficeWorld(product, browser, accounts);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.product.stop();
  }

  account(role: string, nth = 0): Credentials {
    return this.accounts.filter((one) => one.role === role)[nth]!;
  }

  names(role: string): string[] {
    return this.accounts.filter((one) => one.role === role).map(({ name }) => name);
  }

  session(role: string, nth = 0): Promise<Session> {
    return Session.signIn(this.product.url, this.account(role, nth));
  }

  async arrive(role: string, look: Parameters<typeof Person.arrive>[2] = {}, nth = 0): Promise<Person> {
    const person = await Person.signIn(this.browser, this.product, this.account(role, nth), look);
    this.people.push(person);
    return person;
  }

  /** Somebody who is not signed in. */
  async visit(look: Parameters<typeof Person.arrive>[2] = {}): Promise<Person> {
    const person = await Person.arrive(this.browser, this.product, look);
    this.people.push(person);
    return person;
  }

  async publicText(path: string): Promise<string> {
    return (await fetch(`${this.product.url}/api${path}`)).text();
  }

  /** Of the demonstration; `SKT` is the contest whose result waits for its second person. */
  async editionIn(state: string, programme = 'HTSTKT'): Promise<Edition> {
    const { items } = JSON.parse(await this.publicText('/registration/editions')) as { items: Edition[] };
    return items.find((edition) => edition.state === state && edition.code.startsWith(programme))!;
  }

  /** What was handed in to an edition, by code. */
  async entries(editionId: string, state?: string): Promise<Item[]> {
    const query = new URLSearchParams({ editionId, limit: '50', ...(state ? { state } : {}) });
    const secretary = await this.session('secretary');
    return (await secretary.get<{ items: Item[] }>(`/api/registration/screening?${query}`)).items;
  }

  /** What the browsers complained of; that a page asks for what is not there yet is no complaint. */
  complaints(): string[] {
    return this.people.flatMap((person) => person.complaints).filter((text) => !/status of 404/.test(text));
  }
}
