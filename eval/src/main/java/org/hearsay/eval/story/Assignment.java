package org.hearsay.eval.story;

import java.util.Arrays;

/**
 * The pairing of rows with columns that weighs most, each used once at most (Kuhn and Munkres, with
 * potentials, in cubic time).
 */
final class Assignment {
  private Assignment() {}

  /** The weight of the best pairing of a table of weights that are not negative. */
  static double heaviest(double[][] weights) {
    if (weights.length == 0) {
      return 0;
    }
    return weights.length > weights[0].length ? best(turned(weights)) : best(weights);
  }

  private static double[][] turned(double[][] weights) {
    double[][] turned = new double[weights[0].length][weights.length];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < turned.length; j++) {
        turned[j][i] = weights[i][j];
      }
    }
    return turned;
  }

  /** No more rows than columns; columns count from 1, 0 is the row that looks for one. */
  private static double best(double[][] weights) {
    int columns = weights[0].length;
    double[] rowPotential = new double[weights.length + 1];
    double[] columnPotential = new double[columns + 1];
    int[] rowOf = new int[columns + 1];
    for (int row = 1; row <= weights.length; row++) {
      rowOf[0] = row;
      int[] before = new int[columns + 1];
      int free = search(weights, rowPotential, columnPotential, rowOf, before);
      while (free != 0) {
        rowOf[free] = rowOf[before[free]];
        free = before[free];
      }
    }
    double total = 0;
    for (int column = 1; column <= columns; column++) {
      total += rowOf[column] == 0 ? 0 : weights[rowOf[column] - 1][column - 1];
    }
    return total;
  }

  /** A free column at the end of the cheapest way from the row at column 0. */
  private static int search(
      double[][] weights, double[] rows, double[] columns, int[] rowOf, int[] before) {
    double[] cheapest = new double[columns.length];
    Arrays.fill(cheapest, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[columns.length];
    int column = 0;
    do {
      used[column] = true;
      int row = rowOf[column];
      double step = Double.POSITIVE_INFINITY;
      int next = 0;
      for (int j = 1; j < columns.length; j++) {
        if (!used[j]) {
          double cost = -weights[row - 1][j - 1] - rows[row] - columns[j];
          if (cost < cheapest[j]) {
            cheapest[j] = cost;
            before[j] = column;
          }
          if (cheapest[j] < step) {
            step = cheapest[j];
            next = j;
          }
        }
      }
      for (int j = 0; j < columns.length; j++) {
        if (used[j]) {
          rows[rowOf[j]] += step;
          columns[j] -= step;
        } else {
          cheapest[j] -= step;
        }
      }
      column = next;
    } while (rowOf[column] != 0);
    return column;
  }
}
