#!/bin/sh
# Runs one import script: geo/base/import/run.sh <script> <folder with the extracts>. From the project root.
set -e
npx esbuild "geo/base/import/$1.ts" --bundle --platform=node --format=esm --packages=external --outfile=".build/import-$1.mjs" --log-level=warning
shift_name="$1"; shift
node ".build/import-$shift_name.mjs" "$@"
