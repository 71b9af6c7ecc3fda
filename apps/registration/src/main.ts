import { runService } from '@sangtao/service-kit/boot';
import { registrationContext } from './registration.module.js';

await runService(registrationContext);
