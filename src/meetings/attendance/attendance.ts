import { AttendanceData } from './attendance-data.js';
import { AttendanceHistoryPage } from './attendance-history-page.js';
import { AttendancePage } from './attendance-page.js';
import { SessionAttendanceController } from './attendance.controller.js';
import { AttendanceQueries } from './attendance.queries.js';
import { AttendanceService } from './attendance.service.js';
import { DoorList } from './door-list.js';
import { PressWords } from './presses/press-words.js';
import { PressesController } from './presses/presses.controller.js';
import { PressesService } from './presses/presses.service.js';
import { WalkInPage } from './walk-in-page.js';
import { WalkInsController } from './walk-ins.controller.js';
import { WalkInsService } from './walk-ins.service.js';

/** At the door: who is there, who walks in; also press by press from a phone without network. */
export const attendanceControllers = [SessionAttendanceController, PressesController, WalkInsController];
export const attendanceProviders = [
  AttendanceData,
  AttendanceHistoryPage,
  AttendancePage,
  AttendanceQueries,
  AttendanceService,
  DoorList,
  PressWords,
  PressesService,
  WalkInPage,
  WalkInsService,
];
