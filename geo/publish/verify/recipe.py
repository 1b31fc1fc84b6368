# The front lines on one day with geopandas. Usage: recipe.py <data folder> [day]
import sys

import geopandas

folder, day = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "1945-04-16"
fronts = geopandas.read_file(f"{folder}/atlas.gpkg", layer="front_lines")
front = fronts[(fronts.start_date.astype(str) <= day) & (fronts.end_date.astype(str) > day)]
print(f"geopandas {geopandas.__version__}; {day}: {sorted(front.side)}")
sys.exit(0 if sorted(front.side) == ["soviet", "western"] else 1)
