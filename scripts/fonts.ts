/** Copies the faces that the site ships from the fontsource packages into `public/fonts`, and writes their `@font-face` rules. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const FACES = [
  {
    family: 'Source Serif 4',
    name: 'source-serif-4',
    style: 'normal',
    subsets: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
  },
  {
    family: 'Source Serif 4',
    name: 'source-serif-4',
    style: 'italic',
    subsets: ['latin', 'latin-ext', 'cyrillic', 'greek'],
  },
  {
    family: 'Source Sans 3',
    name: 'source-sans-3',
    style: 'normal',
    subsets: ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'],
  },
] as const;

const rules: string[] = [
  '/* Written by scripts/fonts.ts. The faces are under the SIL Open Font License; see ../fonts/. */',
];
mkdirSync(path.join(root, 'public/fonts'), { recursive: true });
for (const { family, name, style, subsets } of FACES) {
  const source = path.join(root, 'node_modules/@fontsource-variable', name);
  const ranges = JSON.parse(readFileSync(path.join(source, 'unicode.json'), 'utf8')) as Record<string, string>;
  copyFileSync(path.join(source, 'LICENSE'), path.join(root, 'public/fonts', `${name}-LICENSE.txt`));
  for (const subset of subsets) {
    const file = `${name}-${subset}-wght-${style}.woff2`;
    copyFileSync(path.join(source, 'files', file), path.join(root, 'public/fonts', file));
    rules.push(
      `@font-face {
  font-family: "${family}";
  font-style: ${style};
  font-weight: 200 900;
  font-display: swap;
  src: url("../fonts/${file}") format("woff2");
  unicode-range: ${ranges[subset]};
}`,
    );
  }
}
writeFileSync(path.join(root, 'public/styles/fonts.css'), `${rules.join('\n\n')}\n`);
