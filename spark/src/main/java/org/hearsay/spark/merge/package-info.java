/**
 * Records to origins, stories and what these say together. The rules are those of {@code merge};
 * here stands only how the work is cut.
 */
package org.hearsay.spark.merge;
