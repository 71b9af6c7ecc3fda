import { runService } from '@sangtao/service-kit/boot';
import { identityContext } from './identity.module.js';

await runService(identityContext);
