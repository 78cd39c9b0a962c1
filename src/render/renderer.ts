/** Template sources in, a function from view to file out: HTML, XML or plain text, with everything escaped. */
import nunjucks from 'nunjucks';
import type { View } from '../model/view.js';
import { numeral } from '../text/numeral.js';
import { markdown } from './markdown.js';

export interface Rendered {
  /** Relative to the site's root. */
  readonly path: string;
  readonly content: string;
}

/** `templates`: name (`article.njk`) → source. Throws where a template is missing or wrong: that is the program's fault, not the input's. */
export function renderer(templates: ReadonlyMap<string, string>): (view: View) => Rendered {
  const environment = new nunjucks.Environment(loaderOf(templates) as never, {
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
  environment.addFilter('markdown', (text: string) => new nunjucks.runtime.SafeString(markdown(text)));
  environment.addFilter('numeral', numeral);
  return (view) => ({ path: fileOf(view), content: legal(environment.render(`${view.kind}.njk`, view)) });
}

function loaderOf(templates: ReadonlyMap<string, string>) {
  return {
    getSource(name: string) {
      const src = templates.get(name);
      if (src === undefined) throw new Error(`bug: there is no template ${name}`);
      return { src, path: name, noCache: false };
    },
  };
}

function fileOf(view: View): string {
  const path = 'frame' in view ? view.frame.path : view.path;
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** What XML 1.0 forbids but half characters: control characters other than tab and line ends, and U+FFFE, U+FFFF. */
const ILLEGAL = /[^\t\n\r -\ufffd]/g;

function legal(text: string): string {
  return text.replace(ILLEGAL, '\ufffd').toWellFormed();
}
