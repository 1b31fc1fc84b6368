// Wiring only: which folders, which data, what happens after a build. The work is in src/site.
import { afterBuild, atlas, assets, forget, relativeUrls } from './src/site/prepared.mjs';
import { readFileSync } from 'node:fs';

const project = JSON.parse(readFileSync('package.json', 'utf8'));

export default function (cfg) {
  cfg.setTemplateFormats(['njk']);
  cfg.setQuietMode(true);
  cfg.on('eleventy.before', forget);
  cfg.on('eleventy.after', afterBuild);
  cfg.addGlobalData('atlas', atlas);
  cfg.addGlobalData('assets', assets);
  cfg.addGlobalData('project', { version: project.version, title: 'The Race for Berlin' });
  cfg.addTransform('relative-urls', relativeUrls);
  for (const folder of ['content/', 'src/', '.build/data/catalogue.json']) cfg.addWatchTarget(folder);
  cfg.setServerOptions({ port: 8080, showVersion: false });
}

export const config = {
  dir: { input: 'content', layouts: '../src/layouts', includes: '../src/includes', data: '../src/data', output: '_site' },
  htmlTemplateEngine: 'njk',
};
