# The front lines on one day, cut out with ogr2ogr. Usage: recipe.sh <data folder> [day]
set -e
day=${2:-1945-04-16}
out=$(mktemp -d)
ogr2ogr -f GeoJSON "$out/front.geojson" "$1/atlas.gpkg" front_lines -where "start_date <= '$day' AND end_date > '$day'"
lines=$(ogrinfo -so -al "$out/front.geojson" | sed -n 's/^Feature Count: //p')
rm -r "$out"
ogr2ogr --version
echo "$day: $lines lines"
test "$lines" = 2
