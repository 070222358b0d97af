import { Global, Module } from '@nestjs/common';
import { AccountsModule } from '../../accounts/index.js';
import { PostAuthors } from './post-authors.js';
import { PostRegistry } from './post-registry.js';
import { PostingRights } from './posting-rights.js';

@Global()
@Module({ imports: [AccountsModule], providers: [PostAuthors, PostRegistry, PostingRights], exports: [PostAuthors, PostRegistry, PostingRights] })
export class PostsModule {}
