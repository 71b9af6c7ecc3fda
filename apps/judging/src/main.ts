import { runService } from '@sangtao/service-kit/boot';
import { judgingContext } from './judging.module.js';

await runService(judgingContext);
