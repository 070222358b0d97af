const { readFileSync } = require('node:fs');

const { $schema: _schema, exclude: _exclude, ...swc } = JSON.parse(readFileSync(`${__dirname}/.swcrc`, 'utf8'));
// the exclusion of specs in .swcrc is for the build only
const typescript = ['@swc/jest', { ...swc, swcrc: false, sourceMaps: 'inline' }];

// These packages are published as ES modules only. Node 20.19 can require() them, Jest's own module system cannot
// before Node 24.9: SWC turns them into CommonJS for the tests.
const esModules = [
  '@nestjs',
  '@fastify/cookie',
  '@borewit',
  '@tokenizer',
  'any-ascii',
  'content-disposition',
  'cookie',
  'entities',
  'file-type',
  'ical.js',
  'strtok3',
  'token-types',
  'uint8array-extras',
];
const asCommonJs = [
  '@swc/jest',
  {
    jsc: { target: 'es2023', parser: { syntax: 'ecmascript', dynamicImport: true } },
    module: { type: 'commonjs' },
  },
];

/** @type {import('jest').Config} */
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  moduleFileExtensions: ['js', 'ts', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/data/'],
  transform: { '\\.ts$': typescript, '/node_modules/.+\\.m?js$': asCommonJs },
  transformIgnorePatterns: [`/node_modules/(?!(?:${esModules.join('|')})/)`],
  setupFiles: ['reflect-metadata'],
};

const part = (displayName, testMatch, more = {}) => ({
  ...shared,
  displayName,
  testMatch: [`<rootDir>/${testMatch}`],
  ...more,
});

/** @type {import('jest').Config} */
module.exports = {
  testTimeout: 60_000,
  projects: [
    part('unit', 'src/**/*.spec.ts'),
    part('services', 'test/services/**/*.spec.ts'),
    part('e2e', 'test/e2e/**/*.e2e-spec.ts'),
    part('architecture', 'test/architecture/**/*.spec.ts'),
    part('browser', 'test/browser/**/*.spec.ts'),
  ],
};
