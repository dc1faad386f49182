import { readFileSync, writeFileSync } from 'node:fs';
import './english.ts';
import { readmeWithRules } from './readme-rules.ts';

// `npm run docs`: brings README's table of checks up to date with the rules.
const before = readFileSync('README.md', 'utf8');
writeFileSync('README.md', readmeWithRules(before));
