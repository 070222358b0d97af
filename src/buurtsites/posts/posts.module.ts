import { Global, Module } from '@nestjs/common';
import { PostRegistry } from './post-registry.js';

@Global()
@Module({ providers: [PostRegistry], exports: [PostRegistry] })
export class PostsModule {}
