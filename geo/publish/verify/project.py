# Does QGIS open the project, show one line a side every day by its own time filter, and draw it? Usage: project.py <data folder> <pictures folder>
import json
import os
import sys

from qgis.core import (Qgis, QgsApplication, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsDateTimeRange, QgsFeatureRequest,
                       QgsMapRendererParallelJob, QgsMapSettings, QgsProject, QgsRectangle, QgsVectorLayerTemporalContext)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, Qt, QTime

folder, pictures = os.path.abspath(sys.argv[1]), sys.argv[2]
app = QgsApplication([], False)
app.initQgis()
project = QgsProject.instance()
faults = []
if not project.read(f"{folder}/atlas.qgz"):
    sys.exit(f"QGIS cannot read the project: {project.error()}")
layers = project.mapLayers().values()
catalogue = json.load(open(f"{folder}/catalogue.json"))
faults += [f"{layer.name()} does not open" for layer in layers if not layer.isValid()]
if len(layers) != len(catalogue["layers"]):
    faults.append(f"{len(layers)} layers in the project, {len(catalogue['layers'])} published")
if len(project.layerTreeRoot().layerOrder()) != len(layers):
    faults.append("some layers are missing from the drawing order")
if project.crs().authid() != "EPSG:3857":
    faults.append(f"the project's reference system is {project.crs().authid() or 'none'}")
if project.readNumEntry("TemporalControllerWidget", "/NavigationMode", 0)[0] != 1:
    faults.append("the temporal controller is not active")


def evening(day):
    """The day as QGIS's controller asks for it: its end is left out."""
    start = QDateTime(QDate.fromString(day, "yyyy-MM-dd"), QTime(0, 0), Qt.UTC)
    return QgsDateTimeRange(start, start.addDays(1), True, False)


def shown(layer, day):
    """Features QGIS's own temporal filter lets through."""
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    text = layer.temporalProperties().createFilterString(context, evening(day))
    return list(layer.getFeatures(QgsFeatureRequest().setFilterExpression(text)))


fronts = next(layer for layer in layers if layer.source().endswith("layername=front_lines"))
days = [entry["day"] for entry in json.load(open(f"{folder}/days/index.json"))["days"]]
first = {}
for feature in fronts.getFeatures():
    start = feature["start_date"].toString("yyyy-MM-dd")
    first[feature["side"]] = min(start, first.get(feature["side"], start))
for day in days:
    sides = sorted(feature["side"] for feature in shown(fronts, day))
    expected = sorted(side for side, start in first.items() if start <= day)
    if sides != expected:
        faults.append(f"{day}: QGIS shows {sides or 'no line'}, not {expected}")


def draw(day):
    """The visible layers on one evening as a picture."""
    root = project.layerTreeRoot()
    settings = QgsMapSettings()
    settings.setLayers([layer for layer in root.layerOrder() if root.findLayer(layer.id()).isVisible()])
    settings.setDestinationCrs(project.crs())
    settings.setTransformContext(project.transformContext())
    settings.setBackgroundColor(project.backgroundColor())
    settings.setOutputSize(QSize(1200, 900))
    to_map = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), project.crs(), project)
    settings.setExtent(to_map.transformBoundingBox(QgsRectangle(9.5, 50, 18.5, 54.6)))
    settings.setIsTemporal(True)
    settings.setTemporalRange(evening(day))
    for flag in (QgsMapSettings.Antialiasing, QgsMapSettings.DrawLabeling):
        settings.setFlag(flag)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    job.renderedImage().save(f"{pictures}/{day}.png")
    faults.extend(f"{day}: {error.message}" for error in job.errors())


for day in (days[len(days) // 4], days[min(94, len(days) - 1)], days[-1]):
    draw(day)
print(f"QGIS {Qgis.QGIS_VERSION}: {len(layers)} layers, {len(days)} days tried")
print("\n".join(faults[:30]))
sys.stdout.flush()
os._exit(1 if faults else 0)
