# Asks a running server with R and jsonlite: Rscript examples.R [ADDRESS]
library(jsonlite)

args <- commandArgs(trailingOnly = TRUE)
api <- paste0(if (length(args) > 0) args[1] else "http://127.0.0.1:8080", "/api/v1")

# Events as a data frame, a row each.
page <- fromJSON(paste0(api, "/events?limit=1000"), flatten = TRUE)
events <- page$items
print(table(events$type))

# Who does how much to whom.
dyads <- fromJSON(paste0(api, "/dyads?between=countries&limit=10"), flatten = TRUE)
print(dyads$items)

# A table of events, as in every export: columns, one row for each event and voice.
rows <- read.csv(paste0(api, "/exports/events-csv"))
print(table(rows$type, rows$status))
stopifnot(nrow(events) > 0, nrow(rows) > 0)
