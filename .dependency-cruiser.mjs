/**
 * Which part may use which: policy → rules → page → faces → entry points. An arrow that is not allowed
 * here fails `npm test`.
 */
const only = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  // Whatever has something to say, says it in the person's language.
  to: { pathNot: [...to, '^utils/language/', 'node_modules'], dependencyTypesNot: ['core'] },
});

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    only('language-stands-alone', '^utils/language/', ['^public/_locales/'], 'Sentences come from outside.'),
    only('dates-stand-alone', '^utils/dates/', ['^utils/dates/'], 'Dates know nothing of the directive.'),
    only('text-stands-alone', '^utils/text/', ['^utils/text/'], 'Reading a text needs no policy and no page.'),
    only('policy-on-dates', '^utils/policy/', ['^utils/(policy|dates)/'], 'Policy is numbers and dates.'),
    only(
      'review-on-policy',
      '^utils/review/',
      ['^utils/(review|policy|dates)/'],
      'A ruling is policy applied to dates.',
    ),
    only(
      'rules-are-pure',
      '^utils/rules/',
      ['^utils/(rules|policy|dates|text)/'],
      'A rule that wants the page is two things; split it.',
    ),
    only(
      'sites-are-data',
      '^utils/sites/',
      ['^utils/sites/', '^utils/rules/rule\\.ts$'],
      'A site profile names field kinds and nothing else.',
    ),
    only(
      'findings-on-rules',
      '^utils/findings/',
      ['^utils/(findings|rules|text)/'],
      'Findings are ordered, not judged, here.',
    ),
    only(
      'batch-is-pure',
      '^utils/batch/',
      ['^utils/(batch|findings|rules|policy|dates|text|review)/'],
      'The command runs the same rules, without a browser.',
    ),
    only(
      'page-has-no-browser-api',
      '^utils/page/',
      ['^utils/(page|sites|findings|rules|policy|dates|text)/'],
      'The page layer touches the page only.',
    ),
    only(
      'components-are-faces',
      '^components/',
      [
        '^components/',
        '^utils/(findings|rules|policy|dates|review|records)/',
        '^utils/sites/(profile|taught)\\.ts$',
        '^utils/access/origins\\.ts$',
        '^utils/counts/submitted-anyway\\.ts$',
        '^utils/page/place-marks\\.ts$',
        '^utils/messages/page-summary\\.ts$',
      ],
      'Props in, events out.',
    ),
    only(
      'records-on-review',
      '^utils/records/',
      ['^utils/(records|review|policy|dates)/', '^utils/sites/taught\\.ts$'],
      'A record is a review that is kept, or what was taught.',
    ),
    only(
      'settings-on-browser',
      '^utils/settings/',
      ['^utils/settings/', '^utils/(browser|stored)\\.ts$', '^utils/sites/taught\\.ts$'],
      'Stored things go through a schema.',
    ),
    only(
      'counts-on-browser',
      '^utils/counts/',
      ['^utils/(counts|findings)/', '^utils/(browser|stored)\\.ts$'],
      'Names and numbers are kept, nothing else.',
    ),
    only(
      'access-on-browser',
      '^utils/access/',
      ['^utils/access/', '^utils/(browser|log)\\.ts$'],
      'Where Steward may run is the browser’s to say.',
    ),
    only(
      'messages-on-browser',
      '^utils/messages/',
      ['^utils/(messages|dates)/', '^utils/browser\\.ts$'],
      'Sent things go through a schema; a date is one on arrival too.',
    ),
    {
      name: 'entrypoints-are-not-imported',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'date-fns-in-dates',
      comment: 'Arithmetic on dates has one home.',
      severity: 'error',
      from: { pathNot: '^(utils/dates/|node_modules)' },
      to: { path: 'node_modules/(date-fns|@date-fns)' },
    },
    {
      name: 'zod-at-the-doors',
      comment: 'Only what arrives is parsed.',
      severity: 'error',
      from: { pathNot: '^(utils/(settings|messages|records|batch)/|node_modules)' },
      to: { path: 'node_modules/zod' },
    },
    {
      name: 'one-door-to-the-browser',
      severity: 'error',
      from: { pathNot: '^(utils/browser\\.ts|node_modules|test/)' },
      to: { path: 'node_modules/(webextension-polyfill|@wxt-dev)|wxt/dist/browser' },
    },
    {
      name: 'no-network-library',
      severity: 'error',
      from: { pathNot: '^(test/|node_modules)' },
      to: { path: '^(node:)?(http|https|http2|net|tls|dgram|dns)$' },
    },
    {
      name: 'shipped-code-imports-no-test',
      severity: 'error',
      from: { path: '^(utils|components|entrypoints)/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|\\.artifacts)' },
    enhancedResolveOptions: { conditionNames: ['import', 'types', 'default'] },
  },
};
