// Do GDAL and QGIS themselves find the package right? npm run verify-gis [folder]: installs what it needs on Debian, or says what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = process.argv[2] ?? '.build/data';
const pictures = '.build/verify-gis';
const PACKAGES = ['gdal-bin', 'python3-gdal', 'python3-qgis', 'python3-geopandas', 'r-base-core', 'r-cran-sf'];
const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen', XDG_RUNTIME_DIR: '/tmp' };
const run = (command, args, options = {}) => spawnSync(command, args, { encoding: 'utf8', env, maxBuffer: 1e8, ...options });
const has = (command) => run('sh', ['-c', `command -v ${command}`]).status === 0;
let failed = 0;

function stop(words) {
  console.error(words);
  process.exit(2);
}

/** Says what came out of one check; the last lines of its output where it failed. */
function check(name, { status, stdout, stderr }) {
  if (status !== 0) failed += 1;
  const words = `${stdout}${stderr}`.split('\n').filter((l) => l !== '' && !l.startsWith('QStandardPaths')).slice(status === 0 ? -12 : -25).join('\n  ');
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}${words ? `\n  ${words}` : ''}`);
}

/** Installs the Debian packages unless they are there; needs root and a network, and says so. */
function install() {
  if (has('ogrinfo') && run('/usr/bin/python3', ['-c', 'import qgis.core, osgeo, geopandas']).status === 0 && has('Rscript')) return;
  if (!has('apt-get')) stop(`GDAL, QGIS's Python and R are not here and there is no apt-get to install them; install: ${PACKAGES.join(', ')}`);
  if (process.getuid?.() !== 0) stop(`GDAL, QGIS's Python and R are not here; as root: apt-get install --no-install-recommends ${PACKAGES.join(' ')}`);
  console.log(`installing ${PACKAGES.join(', ')} (about 600 MB, some minutes)`);
  run('apt-get', ['update'], { stdio: 'ignore' });
  if (run('apt-get', ['install', '-y', '--no-install-recommends', ...PACKAGES], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) {
    stop('apt-get could not install them (is there a network?); nothing was checked');
  }
}

if (!existsSync(`${folder}/atlas.gpkg`)) stop(`${folder}/atlas.gpkg is missing: run "npm run geo" first`);
install();
mkdirSync(pictures, { recursive: true });
const here = (file) => fileURLToPath(new URL(file, import.meta.url));
check('checksums', run('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: folder }));
check('validate_gpkg', run('/usr/bin/python3', ['-m', 'osgeo_utils.samples.validate_gpkg', `${folder}/atlas.gpkg`]));
check('GDAL: layers, counts, types, dates, spatial index', run('/usr/bin/python3', [here('gdal.py'), folder]));
check('QGIS: project, one line a side every day, pictures', run('/usr/bin/python3', [here('project.py'), folder, pictures]));
check('recipe: ogr2ogr', run('sh', [here('recipe.sh'), folder]));
check('recipe: Python (geopandas)', run('/usr/bin/python3', [here('recipe.py'), folder]));
check('recipe: R (sf)', run('Rscript', ['--vanilla', here('recipe.R'), folder]));
console.log(failed === 0 ? `all is well; pictures of three evenings in ${pictures}` : `${failed} of 7 checks failed`);
process.exit(failed === 0 ? 0 : 1);
