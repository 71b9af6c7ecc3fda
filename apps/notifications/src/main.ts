import { runService } from '@sangtao/service-kit/boot';
import { notificationsContext } from './notifications.module.js';

await runService(notificationsContext);
