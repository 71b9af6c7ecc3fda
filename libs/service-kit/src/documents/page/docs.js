import { schemaView } from './schema.js';
import { texts } from './texts.js';

const key = 'sangtao.language';
let language = localStorage.getItem(key) === 'en' ? 'en' : 'vi';
const say = (code) => texts[language][code];
const content = document.getElementById('content');
const services = document.getElementById('services');
const state = document.getElementById('state');
const find = document.getElementById('find');
const button = document.getElementById('language');

/** An element with its attributes and what it holds. Text is always text: nothing here becomes markup. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

async function read(path) {
  const answer = await fetch(path, { headers: { 'accept-language': language } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

async function show() {
  document.documentElement.lang = language;
  button.textContent = say('other');
  for (const one of document.querySelectorAll('[data-text]')) one.textContent = say(one.dataset.text);
  for (const old of document.querySelectorAll('section, nav a')) old.remove();
  state.textContent = say('loading');
  const names = await read('/api/docs/services.json');
  const sections = await Promise.all([
    ...names.map((name) =>
      read(`/api/${name}/openapi.json`)
        .then((api) => serviceView(name, api))
        .catch(() => lost(name)),
    ),
    read('/api/asyncapi.json')
      .then(eventsView)
      .catch(() => lost('events')),
  ]);
  content.append(...sections);
  services.append(...sections.map((section) => element('a', { href: `#${section.id}` }, section.dataset.title)));
  state.textContent = '';
  filter();
  if (location.hash) document.querySelector(`[id="${CSS.escape(location.hash.slice(1))}"]`)?.scrollIntoView();
}

function lost(name) {
  return section(name, name, element('p', {}, say('away')));
}

function section(id, title, ...children) {
  return element('section', { id, 'data-title': title, 'aria-label': title }, element('h2', {}, title), ...children);
}

function serviceView(name, api) {
  const source = element(
    'p',
    {},
    element('a', { href: `/api/${name}/openapi.json` }, 'OpenAPI 3.1'),
    ` · /api/${name}`,
  );
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => operationView(api, { name, path, method, operation })),
  );
  return section(name, api.info.title, source, ...operations);
}

function operationView(api, { name, path, method, operation }) {
  const head = element(
    'summary',
    {},
    element('span', { class: 'method' }, method.toUpperCase()),
    element('code', {}, `/api/${name}${path}`),
    element('span', { class: 'access' }, accessOf(operation.security)),
    element('span', { class: 'what' }, operation.summary ?? ''),
  );
  return opening(head, () => [
    ...part('parameters', operation.parameters.length > 0 && parametersView(api, operation.parameters)),
    ...Object.values(operation.requestBody?.content ?? {}).flatMap(({ schema }) =>
      part('body', schemaView(api, schema, { element, say })),
    ),
    ...Object.entries(operation.responses)
      .filter(([status]) => isSuccess(status))
      .flatMap(([status, response]) => [element('h3', {}, `${say('answer')} ${status}`), ...answerView(api, response)]),
    ...part('refusals', refusalsView(operation.responses)),
  ]);
}

const isSuccess = (status) => status.startsWith('2');

function refusalsView(responses) {
  const rows = Object.entries(responses)
    .filter(([status]) => !isSuccess(status))
    .map(([status, { description }]) => {
      const code = status === 'default' ? say('otherwise') : status;
      return element('tr', {}, element('td', {}, code), element('td', {}, description));
    });
  return element('table', { class: 'refusals' }, element('tbody', {}, ...rows));
}

function answerView(api, { content: given = {} }) {
  return Object.entries(given).map(([type, { schema }]) =>
    type === 'application/json' && Object.keys(schema).length > 0
      ? schemaView(api, schema, { element, say })
      : element('code', {}, type),
  );
}

function parametersView(api, parameters) {
  const object = {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema])),
    required: parameters.filter(({ required }) => required).map(({ name }) => name),
  };
  const places = Object.fromEntries(parameters.map(({ name, in: place }) => [name, say(place)]));
  return schemaView(api, object, { element, say, places });
}

function eventsView(api) {
  const source = element(
    'p',
    {},
    element('a', { href: '/api/asyncapi.json' }, 'AsyncAPI 3'),
    ` · ${api.info.description}`,
  );
  const events = Object.entries(api.components.messages).map(([type, message]) => {
    const head = element(
      'summary',
      {},
      element('span', { class: 'method' }, say('event')),
      element('code', {}, type),
      element('span', { class: 'access' }, topicOf(api, type)),
      element('span', { class: 'what' }, message.summary),
    );
    return opening(head, () => [
      ...part('payload', schemaView(api, message.payload, { element, say })),
      ...part('example', element('pre', { tabindex: '0' }, JSON.stringify(message.examples[0].payload, null, 2))),
    ]);
  });
  return section('events', api.info.title, source, ...events);
}

function topicOf(api, type) {
  return Object.entries(api.channels).find(([, { messages }]) => type in messages)?.[0] ?? '';
}

/** What is inside is made when it is opened for the first time: the page stays light. */
function opening(head, inside) {
  const made = element('details', { class: 'operation' }, head);
  made.addEventListener('toggle', () => made.append(element('div', { class: 'inside' }, ...inside())), { once: true });
  return made;
}

function part(title, view) {
  return view ? [element('h3', {}, say(title)), view] : [];
}

function accessOf(security) {
  if (security.some((one) => Object.keys(one).length === 0)) return say('public');
  const roles = security.flatMap(({ token }) => token ?? []);
  return roles.length > 0 ? roles.map((role) => say(role) ?? role).join(', ') : say('signed-in');
}

function filter() {
  const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
  const words = plain(find.value).split(/\s+/).filter(Boolean);
  for (const one of document.querySelectorAll('details.operation')) {
    const text = plain(one.firstElementChild.textContent);
    one.hidden = !words.every((word) => text.includes(word));
  }
  for (const one of document.querySelectorAll('section')) {
    one.hidden = words.length > 0 && !one.querySelector('details.operation:not([hidden])');
  }
}

find.addEventListener('input', filter);
button.addEventListener('click', () => {
  language = language === 'vi' ? 'en' : 'vi';
  localStorage.setItem(key, language);
  void start();
});

function start() {
  return show().catch(() => (state.textContent = say('away')));
}
void start();
