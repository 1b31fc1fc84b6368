# Does GDAL see in every format what the catalogue promises? Usage: gdal.py <data folder>
import json
import sys

from osgeo import gdal, ogr

gdal.UseExceptions()
folder = sys.argv[1]
catalogue = json.load(open(f"{folder}/catalogue.json"))
declared = {"Point": "Point", "LineString": "Multi Line String", "Polygon": "Multi Polygon"}
faults = []


def look(path, name, layer, date_type):
    """One layer of one file against its entry in the catalogue."""
    data = ogr.Open(path)
    found = data.GetLayerByName(name)
    where = f"{path} {name}"
    if found is None:
        faults.append(f"{where}: not there")
        return
    whole = sum(1 for feature in found if feature.GetGeometryRef() is not None and not feature.GetGeometryRef().IsEmpty())
    if whole != layer["features"]:
        faults.append(f"{where}: {whole} features with a geometry, not {layer['features']}")
    if ogr.GeometryTypeToName(found.GetGeomType()) != declared[layer["geometry"]]:
        faults.append(f"{where}: is {ogr.GeometryTypeToName(found.GetGeomType())}")
    if found.GetSpatialRef().GetAuthorityCode(None) != "4326":
        faults.append(f"{where}: not EPSG:4326")
    definition = found.GetLayerDefn()
    for field in layer["fields"]:
        i = definition.GetFieldIndex(field["name"])
        if i < 0:
            faults.append(f"{where}: no field {field['name']}")
        elif field["type"] == "date" and definition.GetFieldDefn(i).GetTypeName() != date_type:
            faults.append(f"{where}: {field['name']} is {definition.GetFieldDefn(i).GetTypeName()}, not {date_type}")


package = ogr.Open(f"{folder}/atlas.gpkg")
for layer in catalogue["layers"]:
    table = layer["id"].replace("-", "_")
    look(f"{folder}/atlas.gpkg", table, layer, "Date")
    if layer["features"]:
        look(f"{folder}/fgb/{layer['id']}.fgb", layer["id"], layer, "DateTime")
        answer = package.ExecuteSQL(f"SELECT rtreecheck('rtree_{table}_geom')")
        words = answer.GetNextFeature().GetField(0)
        package.ReleaseResultSet(answer)
        if words != "ok":
            faults.append(f"{table}: spatial index: {words}")

print(f"GDAL {gdal.VersionInfo('RELEASE_NAME')}: {len(catalogue['layers'])} layers looked at in two formats")
print("\n".join(faults))
sys.exit(1 if faults else 0)
