package org.hearsay.pages.html.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The outlines of all countries, as {@code build/outline.py} writes them. */
final class Outline {
  private static final double PER_DEGREE = 20;
  private static final List<Shape> COUNTRIES = read();

  private Outline() {}

  static List<Shape> countries() {
    return COUNTRIES;
  }

  private static List<Shape> read() {
    try (InputStream resource = Outline.class.getResourceAsStream("outline.txt")) {
      if (resource == null) {
        throw new IllegalStateException("outline.txt is not in the jar");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(resource, StandardCharsets.US_ASCII));
      return lines.lines().map(Outline::shape).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Shape shape(String line) {
    int tab = line.indexOf('\t');
    String rings = line.substring(tab + 1);
    return new Shape(
        line.substring(0, tab), Arrays.stream(rings.split(";", -1)).map(Outline::ring).toList());
  }

  private static Shape.Ring ring(String differences) {
    int[] numbers = Arrays.stream(differences.split(",", -1)).mapToInt(Integer::parseInt).toArray();
    double[] longitudes = new double[numbers.length / 2];
    double[] latitudes = new double[numbers.length / 2];
    int longitude = 0;
    int latitude = 0;
    for (int i = 0; i < longitudes.length; i++) {
      longitude += numbers[2 * i];
      latitude += numbers[2 * i + 1];
      longitudes[i] = longitude / PER_DEGREE;
      latitudes[i] = latitude / PER_DEGREE;
    }
    return new Shape.Ring(longitudes, latitudes);
  }
}
