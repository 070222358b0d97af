import { CallData } from './call-data.js';
import { CallList } from './call-list.js';
import { CallListController } from './call-list.controller.js';
import { CallListPage } from './call-list-page.js';
import { CallsService } from './calls.service.js';
import { ForgetWhoLeft } from './forget-who-left.js';
import { OwnPhones } from './own-phones.js';

/** Whom mail does not reach, a trainer calls. */
export const callControllers = [CallListController];
export const callProviders = [CallData, CallList, CallListPage, CallsService, ForgetWhoLeft, OwnPhones];
