import { CheckInPage } from './check-in-page.js';
import { CheckInService } from './check-in.service.js';
import { CheckInsController } from './check-ins.controller.js';
import { DoorCodePage } from './door-code-page.js';
import { DoorCodes } from './door-codes.js';
import { DoorCodesController } from './door-codes.controller.js';
import { LinkCheckInsController } from './link-check-ins.controller.js';
import { OwnCheckIns } from './own-check-ins.js';

/** Guests say themselves that they are there, with the code of now. */
export const checkInControllers = [CheckInsController, DoorCodesController, LinkCheckInsController];
export const checkInProviders = [CheckInPage, CheckInService, DoorCodePage, DoorCodes, OwnCheckIns];
