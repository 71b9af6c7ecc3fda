const known = ['If-Match', 'Idempotency-Key'];

/** Uploads have headers and bodies of their own, and a client of their own. */
const isForClient = ({ parameters }) => parameters.every((one) => one.in !== 'header' || known.includes(one.name));

/** The types of one service as a TypeScript file: its schemas, and what each operation takes and answers. */
export function clientTypes(name, { paths, components }) {
  const schemas = Object.entries(components.schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => isForClient(operation))
      .map(([method, operation]) => ({
        method: method.toUpperCase(),
        path: `/${name}${path}`,
        operation,
      })),
  );
  const title = name[0].toUpperCase() + name.slice(1);
  return [
    `// Made by scripts/api-client.mjs from /api/${name}/openapi.json: change the service, then \`npm run api-client\`.\n`,
    ...schemas.map(([schema, one]) => declared(schema, one)),
    `export interface ${title}Operations {`,
    ...operations.map(
      ({ method, path, operation }) =>
        `  /** ${operation.summary} */\n  '${method} ${path}': ${operationType(operation)};`,
    ),
    '}\n',
  ].join('\n');
}

function declared(name, schema) {
  const type = typeOf(schema, '');
  return schema.type === 'object' && schema.properties
    ? `export interface ${name} ${type}\n`
    : `export type ${name} = ${type};\n`;
}

function operationType({ parameters, requestBody, responses }) {
  const within = (place) => parameters.filter((one) => one.in === place);
  const header = (name) => within('header').find((one) => one.name === name);
  const ifMatch = header('If-Match');
  const lines = [
    group('path', within('path')),
    group('query', within('query')),
    requestBody ? `body: ${typeOf(requestBody.content['application/json'].schema, '    ')};` : '',
    ifMatch ? `ifMatch${ifMatch.required ? '' : '?'}: number;` : '',
    header('Idempotency-Key') ? 'idempotencyKey?: string;' : '',
    `answer: ${answerType(responses)};`,
  ];
  return `{\n${lines
    .filter(Boolean)
    .map((line) => `    ${line}\n`)
    .join('')}  }`;
}

function group(name, parameters) {
  if (parameters.length === 0) return '';
  const optional = parameters.every(({ required }) => !required) ? '?' : '';
  const parts = parameters.map(
    ({ name: one, required, schema }) => `${one}${required ? '' : '?'}: ${typeOf(schema, '    ')}`,
  );
  return `${name}${optional}: { ${parts.join('; ')} };`;
}

/** Of what succeeds; a file is not read by this client. */
function answerType(responses) {
  const [, { content = {} }] = Object.entries(responses).find(([status]) => /^2/.test(status));
  const types = Object.keys(content);
  if (types.length === 0) return 'undefined';
  const { schema = {} } = content['application/json'] ?? {};
  return Object.keys(schema).length > 0 ? typeOf(schema, '    ') : 'Blob';
}

function typeOf(schema, indent) {
  if (schema.$ref) return schema.$ref.split('/').at(-1);
  if (schema.anyOf ?? schema.oneOf) return (schema.anyOf ?? schema.oneOf).map((one) => typeOf(one, indent)).join(' | ');
  if ('const' in schema) return literal(schema.const);
  if (schema.enum) return schema.enum.map(literal).join(' | ');
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type }, indent)).join(' | ');
  if (schema.type === 'array') return listOf(schema.items ?? {}, indent);
  if (schema.type === 'object') return objectOf(schema, indent);
  return (
    { string: 'string', integer: 'number', number: 'number', boolean: 'boolean', null: 'null' }[schema.type] ??
    'unknown'
  );
}

function listOf(schema, indent) {
  const isUnion = schema.anyOf || schema.oneOf || schema.enum || Array.isArray(schema.type);
  return isUnion ? `(${typeOf(schema, indent)})[]` : `${typeOf(schema, indent)}[]`;
}

function objectOf({ properties, required = [], additionalProperties }, indent) {
  if (!properties) return `Record<string, ${additionalProperties ? typeOf(additionalProperties, indent) : 'unknown'}>`;
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, schema]) => {
    const optional = required.includes(name) ? '' : '?';
    return `${inner}${name}${optional}: ${typeOf(schema, inner)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

function literal(value) {
  return typeof value === 'string' ? `'${value}'` : String(value);
}
