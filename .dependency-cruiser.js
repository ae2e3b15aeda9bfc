/** Who may import whom; the reasons stand in README.md, "The house". */
export default {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      // Addresses of a page's own assets are the server's to resolve.
      from: { pathNot: '^server/src/site/assets/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'sdk-imports-none-of-us',
      severity: 'error',
      // An example shows how a program of somebody else's is tested.
      from: { path: '^sdk/', pathNot: '^sdk/examples/.*[.]test[.]ts$' },
      to: { path: '^(widget|extension|server|api-mock|tests)/' },
    },
    {
      name: 'contract-imports-nothing',
      severity: 'error',
      from: { path: '^sdk/src/contract/' },
      to: { path: '^sdk/src/(?!contract/)' },
    },
    {
      name: 'engines-import-contract-types-only',
      severity: 'error',
      from: { path: '^sdk/src/(posting|match)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^sdk/src/contract/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'engines-need-no-package',
      severity: 'error',
      from: { path: '^sdk/src/(posting|match)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^(node_modules/|sdk/src/client/)' },
    },
    {
      name: 'client-imports-contract',
      severity: 'error',
      from: { path: '^sdk/src/client/' },
      to: { path: '^sdk/src/(posting|match)/' },
    },
    {
      name: 'faces-import-sdk',
      severity: 'error',
      from: { path: '^(widget|extension)/', pathNot: '[.]test[.]tsx?$|^extension/(e2e|scripts)/' },
      to: { path: '^(server|api-mock|tests)/' },
    },
    {
      name: 'faces-keep-apart',
      severity: 'error',
      from: { path: '^(widget|extension)/' },
      to: { path: '^(widget|extension)/', pathNot: '^$1/' },
    },
    {
      name: 'server-imports-sdk-and-renders-widget',
      severity: 'error',
      from: { path: '^server/src/(?!outlet/|site/)' },
      to: { path: '^(widget|extension|api-mock|tests)/' },
    },
    {
      name: 'pages-import-widget-at-most',
      severity: 'error',
      from: { path: '^server/src/(outlet|site)/', pathNot: '[.]test[.]ts$' },
      to: { path: '^(extension|api-mock|tests)/' },
    },
    {
      name: 'mock-imports-server-and-sdk',
      severity: 'error',
      from: { path: '^api-mock/' },
      to: { path: '^(widget|extension|tests)/' },
    },
  ],
  options: {
    tsConfig: { fileName: 'scripts/tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules|dist|\\.output|\\.wxt' },
    exclude: { path: 'node_modules/|/dist/|\\.output/|\\.wxt/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@recruitment-feed/source', 'import', 'node', 'default', 'types'],
    },
  },
};
