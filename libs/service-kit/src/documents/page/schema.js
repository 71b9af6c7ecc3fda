/** A schema as a table of its properties; what has a name of its own opens in place. */
export function schemaView(api, schema, page, seen = []) {
  const { element, places = {} } = page;
  const { name, one, list } = resolved(api, schema);
  const properties = Object.entries(one.properties ?? {});
  if (properties.length === 0 || seen.includes(name)) return element('code', {}, typeOf(schema));
  const rows = properties.map(([property, own]) => {
    const required = one.required?.includes(property);
    const place = element('span', { class: 'quiet' }, places[property] ?? '');
    const label = element('td', {}, element('code', {}, property + (required ? ' *' : '')), ' ', place);
    return element('tr', {}, label, element('td', {}, ...cell(api, own, page, [...seen, name])));
  });
  const table = element('table', {}, element('tbody', {}, ...rows));
  return list ? element('div', {}, element('code', {}, typeOf(schema)), table) : table;
}

function cell(api, schema, { element, say }, seen) {
  const type = element('code', {}, typeOf(schema));
  const rules = element('span', { class: 'quiet' }, ` ${rulesOf(schema, say)}`);
  const { name, one } = resolved(api, schema);
  if (!one.properties || seen.includes(name)) return [type, rules];
  const made = element('details', {}, element('summary', {}, type, rules));
  made.addEventListener('toggle', () => made.append(schemaView(api, schema, { element, say }, seen)), { once: true });
  return [made];
}

/** The object that a schema names, also as the items of a list or beside null. */
function resolved(api, schema) {
  if (schema.items) return { ...resolved(api, schema.items), list: true };
  const choice = schema.anyOf?.find(({ type }) => type !== 'null');
  if (choice && schema.anyOf.length === 2) return resolved(api, choice);
  const name = schema.$ref?.split('/').at(-1);
  return { name, one: name ? api.components.schemas[name] : schema };
}

function typeOf(schema) {
  if (schema.$ref) return schema.$ref.split('/').at(-1);
  if (schema.items) return `${typeOf(schema.items)}[]`;
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ');
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if ('const' in schema) return JSON.stringify(schema.const);
  const type = [schema.type ?? '…'].flat().join(' | ');
  return schema.format ? `${type} (${schema.format})` : type;
}

function rulesOf(schema, say) {
  const { minLength, maxLength, minimum, maximum, minItems, maxItems, pattern } = schema;
  return [
    range(minimum, maximum),
    range(minLength, maxLength, say('characters')),
    range(minItems, maxItems, say('elements')),
    pattern ? `/${pattern}/` : '',
    'default' in schema ? `= ${JSON.stringify(schema.default)}` : '',
  ]
    .filter(Boolean)
    .join(' · ');
}

function range(from, to, unit = '') {
  if (from === undefined && to === undefined) return '';
  return `${from ?? ''}…${to ?? ''} ${unit}`.trim();
}
