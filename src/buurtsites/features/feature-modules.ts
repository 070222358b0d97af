import type { Type } from '@nestjs/common';
import { AgendaModule } from './agenda/agenda.module.js';
import { EigenVoorkantModule } from './eigen-voorkant/eigen-voorkant.module.js';
import { GroepenModule } from './groepen/groepen.module.js';
import { IdeeenModule } from './ideeen/ideeen.module.js';
import { InloopModule } from './inloop/inloop.module.js';
import { NieuwsModule } from './nieuws/nieuws.module.js';
import { OnsTeamModule } from './ons-team/ons-team.module.js';
import { SpelregelsMeldenModule } from './spelregels-melden/spelregels-melden.module.js';
import { VraagEnAanbodModule } from './vraag-en-aanbod/vraag-en-aanbod.module.js';

/** One line per feature folder; taking a folder and its line out leaves a working product. */
export const featureModules: readonly Type[] = [
  OnsTeamModule,
  EigenVoorkantModule,
  SpelregelsMeldenModule,
  GroepenModule,
  NieuwsModule,
  AgendaModule,
  InloopModule,
  VraagEnAanbodModule,
  IdeeenModule,
];
