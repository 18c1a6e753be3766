/** Tables as Parquet, by the published format and without a library. */
package org.hearsay.exports.parquet;
