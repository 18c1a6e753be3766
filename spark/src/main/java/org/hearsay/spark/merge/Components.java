package org.hearsay.spark.merge;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Connected components by alternating stars: in turn every member tells its greater, and its
 * smaller neighbours, of the smallest that it knows, until nothing changes. Then each component is
 * one star around its smallest member.
 *
 * <p>Rounds grow with the logarithm of the number of members, and no task ever holds a component.
 * Kiveris and others, "Connected components in MapReduce and beyond", 2014.
 */
final class Components {
  private Components() {}

  /**
   * The smallest member by member, for all members that are connected with another.
   *
   * @param edges with {@code left} and {@code right}, in any order, repeated or not
   * @return {@code id} and {@code component}
   */
  static Dataset<Row> of(Dataset<Row> edges) {
    Dataset<Row> links =
        edges
            .where(col("left").notEqual(col("right")))
            .select(
                functions.greatest(col("left"), col("right")).as("from"),
                least(col("left"), col("right")).as("to"))
            .distinct()
            .localCheckpoint();
    Row before = fingerprint(links);
    while (true) {
      links = small(large(links)).localCheckpoint();
      Row now = fingerprint(links);
      if (now.equals(before)) {
        break;
      }
      before = now;
    }
    Dataset<Row> leaves = links.select(col("from").as("id"), col("to").as("component"));
    Dataset<Row> centres = links.select(col("to").as("id"), col("to").as("component")).distinct();
    return leaves.union(centres);
  }

  /** Each member links its greater neighbours with the smallest of its neighbours and itself. */
  private static Dataset<Row> large(Dataset<Row> links) {
    Dataset<Row> both = links.union(links.select(col("to").as("from"), col("from").as("to")));
    Dataset<Row> smallest =
        both.groupBy("from")
            .agg(min("to").as("near"))
            .select(col("from"), least(col("from"), col("near")).as("least"));
    return both.join(smallest, "from")
        .where(col("to").gt(col("from")))
        .select(col("to").as("from"), col("least").as("to"))
        .distinct();
  }

  /** Each member links its smaller neighbours and itself with the smallest of them. */
  private static Dataset<Row> small(Dataset<Row> links) {
    Dataset<Row> smallest = links.groupBy("from").agg(min("to").as("least"));
    return links
        .join(smallest, "from")
        .select(
            explode(
                    array(
                        struct(col("to").as("from"), col("least").as("to")),
                        struct(col("from").as("from"), col("least").as("to"))))
                .as("link"))
        .select("link.from", "link.to")
        .where(col("from").notEqual(col("to")))
        .distinct();
  }

  /** The same for the same links, whatever their order. */
  private static Row fingerprint(Dataset<Row> links) {
    return links
        .agg(
            functions.count(functions.lit(1)),
            sum(xxhash64(col("from"), col("to")).cast("decimal(38,0)")))
        .first();
  }
}
