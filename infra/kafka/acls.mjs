// Prints, for a cluster of yours, the commands that let each service's user do what the service does and nothing else (build first). The users are
// named like the services; `--prefix test.` where KAFKA_PREFIX is set, `--user sangtao` for one process with all services.
import { parseArgs } from 'node:util';
import { contexts } from '../../apps/all-in-one/dist/contexts.js';
import { accessRulesOf } from '../../libs/messaging/dist/kafka/access-rules.js';
import { topicsReadBy } from '../../libs/service-kit/dist/topics-read.js';

const { values } = parseArgs({ options: { prefix: { type: 'string' }, user: { type: 'string' } } });

for (const context of contexts) {
  console.log(`# ${context.name}`);
  const rules = accessRulesOf(context.name, topicsReadBy(context), values.prefix);
  for (const { resource, name, pattern, operations } of rules) {
    const may = operations.map((operation) => `--operation ${operation}`).join(' ');
    const who = `--allow-principal User:${values.user ?? context.name}`;
    const what = `--${resource} '${name}' --resource-pattern-type ${pattern}`;
    console.log(`kafka-acls.sh --bootstrap-server "$BROKERS" --command-config "$ADMIN" --add ${who} ${may} ${what}`);
  }
}
