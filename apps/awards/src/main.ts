import { runService } from '@sangtao/service-kit/boot';
import { awardsContext } from './awards.module.js';

await runService(awardsContext);
