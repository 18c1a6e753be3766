package org.hearsay.pages.html.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for labels: beside their place, then further away, never over one another. */
final class Labels {
  static final double SIZE = 16;
  private static final double EDGE = 4;
  private static final double[][] DIRECTIONS = {
    {1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {1, 1}, {-1, -1}, {-1, 1}
  };
  private static final double[] DISTANCES = {9, 16, 26, 40, 58};

  private final Frame frame;
  private final List<Box> taken = new ArrayList<>();

  Labels(Frame frame) {
    this.frame = frame;
  }

  /** A rectangle of the sheet. */
  record Box(double left, double top, double width, double height) {
    boolean overlaps(Box other) {
      return left < other.left + other.width
          && other.left < left + width
          && top < other.top + other.height
          && other.top < top + height;
    }

    private double nearestX(double x) {
      return Math.max(left, Math.min(left + width, x));
    }

    private double nearestY(double y) {
      return Math.max(top, Math.min(top + height, y));
    }

    /** How far a point is from the rectangle. */
    double distance(double x, double y) {
      return Math.hypot(nearestX(x) - x, nearestY(y) - y);
    }

    /** The point of the rectangle that is nearest to another. */
    String nearest(double x, double y) {
      return Sheet.point(nearestX(x), nearestY(y));
    }
  }

  /** Keeps labels off a circle. */
  void keepFree(double x, double y, double radius) {
    taken.add(new Box(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  /** Room for a label near a point, over it where it is an area; empty where all is taken. */
  Optional<Box> place(String label, double x, double y, boolean over) {
    double width = width(label);
    double height = SIZE * 1.2;
    List<Box> tries = new ArrayList<>();
    if (over) {
      tries.add(new Box(x - width / 2, y - height / 2, width, height));
    }
    for (double distance : DISTANCES) {
      for (double[] direction : DIRECTIONS) {
        double left = x + direction[0] * distance - (1 - direction[0]) / 2 * width;
        double top = y + direction[1] * distance - (1 - direction[1]) / 2 * height;
        tries.add(new Box(left, top, width, height));
      }
    }
    Optional<Box> free = tries.stream().filter(this::isFree).findFirst();
    free.ifPresent(taken::add);
    return free;
  }

  private boolean isFree(Box box) {
    return box.left >= EDGE
        && box.top >= EDGE
        && box.left + box.width <= Frame.WIDTH - EDGE
        && box.top + box.height <= frame.height() - EDGE
        && taken.stream().noneMatch(box::overlaps);
  }

  private static double width(String label) {
    return label.codePoints().mapToDouble(Labels::width).sum() * SIZE;
  }

  private static double width(int character) {
    if (character >= 0x1100) {
      return 1.05;
    }
    return Character.isUpperCase(character) ? 0.75 : 0.58;
  }
}
