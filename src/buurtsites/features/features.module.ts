import { Global, Module } from '@nestjs/common';
import { FeatureActivationService } from './feature-activation.service.js';
import { FeatureCatalogue } from './feature-catalogue.js';
import { FeatureRegistry } from './feature-registry.js';
import { FeatureStatesQueries } from './feature-states.queries.js';

/** The ground every feature folder stands on. */
@Global()
@Module({
  providers: [FeatureActivationService, FeatureCatalogue, FeatureRegistry, FeatureStatesQueries],
  exports: [FeatureActivationService, FeatureCatalogue, FeatureRegistry, FeatureStatesQueries],
})
export class FeaturesModule {}
