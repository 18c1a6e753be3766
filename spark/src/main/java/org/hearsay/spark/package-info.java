/** The hearsay-spark command: what one machine does to reports, over Apache Spark. */
package org.hearsay.spark;
