/** Merged tables to a store, by the store's own way in. */
package org.hearsay.spark.load;
