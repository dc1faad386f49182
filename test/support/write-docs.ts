import { readFileSync, writeFileSync } from 'node:fs';
import './english.ts';
import { readmeWithTables } from './readme-tables.ts';

// `npm run docs`: brings README's tables of checks and of quality up to date.
const before = readFileSync('README.md', 'utf8');
writeFileSync('README.md', readmeWithTables(before));
