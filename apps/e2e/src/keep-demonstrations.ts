// Loads the demonstration into KEPT_DEMONSTRATIONS, once in each log that this machine can run: no test waits for that within its own time.
import { logsToTest } from '@sangtao/testing/kafka';
import { keptDemonstrations } from './demonstration.js';
import { keepForOthers } from './product.js';

if (!keptDemonstrations) throw new Error('KEPT_DEMONSTRATIONS names the folder, and is not set');
// Each spends half of its time waiting.
await Promise.all(logsToTest().map((log) => keepForOthers(keptDemonstrations!, log)));
