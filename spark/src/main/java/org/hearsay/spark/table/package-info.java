/** The tables that jobs leave, as Parquet. */
package org.hearsay.spark.table;
