import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { FEATURE_KEYS, FeatureCatalogue, type FeatureKey } from '../../buurtsites/index.js';
import type { Member } from '../../platform/security/actor.js';
import { CurrentMember } from '../../platform/security/request-params.js';
import { formModel } from '../../platform/web/forms.js';
import { AllowTeamAndTrainer } from '../every-role.js';
import { HistoryQueries } from './history.queries.js';

/** The log of a neighbourhood, whole or of one part of its site. */
@Controller('stappenplan/geschiedenis')
@AllowTeamAndTrainer()
export class HistoryController {
  constructor(
    private readonly history: HistoryQueries,
    private readonly catalogue: FeatureCatalogue,
  ) {}

  @Get()
  async index(@CurrentMember() { siteId, siteName }: Member, @Query('onderdeel') wanted: unknown, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const feature = FEATURE_KEYS.find((key) => key === wanted) ?? null;
    return reply.view('stappenplan/plan/history', {
      title: 'Wat er gebeurde',
      place: siteName,
      entries: await (feature ? this.history.ofFeature(siteId, feature) : this.history.ofSite(siteId)),
      filter: { ...formModel(['onderdeel']).onderdeel, options: this.options(feature) },
      isFiltered: feature !== null,
    });
  }

  private options(chosen: FeatureKey | null): readonly object[] {
    const parts = this.catalogue.all().map(({ key, title }) => ({ value: key, label: title, isSelected: key === chosen }));
    return [{ value: '', label: 'Alles', isSelected: chosen === null }, ...parts];
  }
}
