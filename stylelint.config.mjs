// @ts-check
const sides = ['top', 'right', 'bottom', 'left'];
const corners = ['top-left', 'top-right', 'bottom-left', 'bottom-right'];
const say = (/** @type {string} */ words) => ({ message: words });

/** Other languages run the other way: sides are named by the text, never by the screen. */
const physical = [
  ...sides,
  ...sides.flatMap((side) => [
    `margin-${side}`,
    `padding-${side}`,
    `scroll-margin-${side}`,
    `scroll-padding-${side}`,
  ]),
  ...sides.flatMap((side) => ['', '-width', '-style', '-color'].map((part) => `border-${side}${part}`)),
  ...corners.map((corner) => `border-${corner}-radius`),
];
/** Anything that makes a colour. `light-dark()` and `color-mix()` of tokens make none of their own. */
const colours = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color', 'device-cmyk'];

/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    {
      files: ['**/tokens.css'],
      rules: { 'color-no-hex': null, 'color-named': null, 'function-disallowed-list': null },
    },
  ],
  rules: {
    // Where a blank line helps is for the reader to say, and order for the layers.
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'no-descending-specificity': null,
    'rule-empty-line-before': null,
    'media-feature-range-notation': null, // phones that are ten years old read min-width only
    'number-max-precision': 5,
    'property-no-vendor-prefix': [true, { ignoreProperties: [/text-size-adjust/] }], // Safari has no other
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }], // Astro's
    'value-keyword-case': ['lower', { ignoreProperties: [/^--/, 'font-family', 'src'] }], // names of typefaces
    'selector-max-id': 0,
    'declaration-no-important': true,
    'property-disallowed-list': [
      physical,
      say('Name the side by the text: inline-start, block-end, inset-….'),
    ],
    'declaration-property-value-disallowed-list': [
      { '/^(text-align|float|clear)$/': ['left', 'right'] },
      say('Name the side by the text: start, end.'),
    ],
    'color-no-hex': [true, say('Colours are tokens, in tokens.css.')],
    'color-named': ['never', { ...say('Colours are tokens, in tokens.css.'), ignore: ['inside-function'] }],
    'function-disallowed-list': [colours, say('Colours are tokens, in tokens.css.')],
  },
};
