/** The commands and what they share: how a Spark is found and what is said at the end. */
package org.hearsay.spark.command;
