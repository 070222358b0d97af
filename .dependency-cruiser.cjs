// The graph of contexts (docs/adr/0001). Changing this table takes an ADR.
const below = ['platform', 'accounts'];
const mayImport = {
  platform: [],
  accounts: ['platform'],
  curriculum: below,
  buurtsites: below,
  cohorts: [...below, 'curriculum', 'buurtsites'],
  stappenplan: [...below, 'curriculum', 'buurtsites', 'cohorts'],
  meetings: [...below, 'curriculum', 'buurtsites', 'cohorts'],
  facilitation: [...below, 'curriculum', 'buurtsites', 'cohorts', 'stappenplan', 'meetings'],
};
const everything = Object.keys(mayImport);
Object.assign(mayImport, { notifications: everything, insights: everything, home: [...everything, 'notifications', 'insights'] });

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'through-the-front-door',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/.+', pathNot: ['^src/$1/', '^src/platform/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      // taking out a folder and its line in feature-modules.ts leaves a compiling product
      name: 'a-feature-can-be-taken-out',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/buurtsites/features/[^/]+/', '^src/buurtsites/features/feature-modules\\.ts$'] },
      to: { path: '^src/buurtsites/features/[^/]+/' },
    },
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/buurtsites/features/([^/]+)/' },
      to: { path: '^src/buurtsites/features/[^/]+/', pathNot: '^src/buurtsites/features/$1/' },
    },
    ...Object.entries(mayImport).map(([context, allowed]) => ({
      name: `borders-of-${context}`,
      severity: 'error',
      from: { path: `^src/${context}/` },
      to: { path: '^src/([^/]+)/', pathNot: [context, ...allowed].map((name) => `^src/${name}/`) },
    })),
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' } },
};
