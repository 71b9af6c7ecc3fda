import { runService } from '@sangtao/service-kit/boot';
import { gatheringsContext } from './gatherings.module.js';

await runService(gatheringsContext);
