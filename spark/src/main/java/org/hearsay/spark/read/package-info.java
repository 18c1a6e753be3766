/** Inputs to records: read once, spread, and given to one engine in each JVM. */
package org.hearsay.spark.read;
