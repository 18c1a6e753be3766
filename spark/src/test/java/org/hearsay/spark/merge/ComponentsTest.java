package org.hearsay.spark.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.hearsay.spark.LocalSpark;
import org.hearsay.spark.table.JoinTable;
import org.junit.jupiter.api.Test;

class ComponentsTest {
  @Test
  void aLongChainIsOneComponentNamedByItsSmallestMember() {
    List<Row> chain = new ArrayList<>();
    Map<String, String> expected = new TreeMap<>();
    expected.put(id(0), id(0));
    for (int i = 1; i < 40; i++) {
      chain.add(RowFactory.create(id(i), id(i - 1)));
      expected.put(id(i), id(0));
    }
    assertEquals(expected, components(chain));
  }

  @Test
  void componentsAreThoseOfAWalk() {
    Random random = new Random(7);
    List<Row> edges = new ArrayList<>();
    int[] smallest = new int[120];
    java.util.Arrays.setAll(smallest, i -> i);
    for (int i = 0; i < 70; i++) {
      int one = random.nextInt(120);
      int other = random.nextInt(120);
      edges.add(RowFactory.create(id(one), id(other)));
      int from = Math.max(smallest[one], smallest[other]);
      int to = Math.min(smallest[one], smallest[other]);
      for (int member = 0; member < smallest.length; member++) {
        smallest[member] = smallest[member] == from ? to : smallest[member];
      }
    }
    Map<String, String> expected = new TreeMap<>();
    for (Row edge : edges) {
      if (!edge.getString(0).equals(edge.getString(1))) {
        for (int end = 0; end < 2; end++) {
          int member = Integer.parseInt(edge.getString(end).substring(1));
          expected.put(id(member), id(smallest[member]));
        }
      }
    }
    assertEquals(expected, components(edges));
  }

  @Test
  void nothingIsConnectedWithoutEdges() {
    assertEquals(Map.of(), components(List.of()));
  }

  private static Map<String, String> components(List<Row> edges) {
    SparkSession spark = LocalSpark.of(2);
    Dataset<Row> found = Components.of(spark.createDataFrame(edges, JoinTable.SCHEMA));
    Map<String, String> components = new TreeMap<>();
    found.collectAsList().forEach(row -> components.put(row.getString(0), row.getString(1)));
    return components;
  }

  private static String id(int number) {
    return String.format(java.util.Locale.ROOT, "r%03d", number);
  }
}
