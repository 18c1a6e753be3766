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

# The same as a table, a row for each event; any filter of the list may be added.
rows <- read.csv(paste0(api, "/events?format=csv"))
print(table(rows$type, rows$standing))
stopifnot(nrow(events) > 0, nrow(rows) == nrow(events))
