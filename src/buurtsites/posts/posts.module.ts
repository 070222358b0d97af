import { Global, Module } from '@nestjs/common';
import { PostRegistry } from './post-registry.js';
import { PostingRights } from './posting-rights.js';

@Global()
@Module({ providers: [PostRegistry, PostingRights], exports: [PostRegistry, PostingRights] })
export class PostsModule {}
