import { runService } from '@sangtao/service-kit/boot';
import { exchangeContext } from './exchange.module.js';

await runService(exchangeContext);
