# The front lines on one day with sf. Usage: Rscript recipe.R <data folder> [day]
library(sf)
args <- commandArgs(trailingOnly = TRUE)
day <- if (length(args) > 1) args[2] else "1945-04-16"
fronts <- st_read(file.path(args[1], "atlas.gpkg"), "front_lines", quiet = TRUE)
front <- subset(fronts, start_date <= as.Date(day) & end_date > as.Date(day))
cat(sprintf("sf %s; %s: %s\n", packageVersion("sf"), day, paste(sort(front$side), collapse = ", ")))
if (nrow(front) != 2) quit(status = 1)
