package org.hearsay.pages.html.map;

/**
 * A bowed line from one point of the sheet to another, with an arrow before its goal.
 *
 * <p>The line bows to one side, so that a way there and a way back lie apart.
 */
record Bow(double fromX, double fromY, double toX, double toY) {
  private static final double BEND = 0.15;
  private static final double ARROW = 9;

  /** Whether there is room for an arrow. */
  boolean isVisible() {
    return Math.hypot(toX - fromX, toY - fromY) >= 3 * ARROW;
  }

  private double bendX() {
    return (fromX + toX) / 2 - (toY - fromY) * BEND;
  }

  private double bendY() {
    return (fromY + toY) / 2 + (toX - fromX) * BEND;
  }

  /** A point so far before the goal, so far to the side, seen from where the line comes in. */
  private String before(double distance, double aside) {
    double aim = Math.hypot(toX - bendX(), toY - bendY());
    double stepX = (toX - bendX()) / aim;
    double stepY = (toY - bendY()) / aim;
    return Sheet.point(
        toX - stepX * distance + stepY * aside, toY - stepY * distance - stepX * aside);
  }

  /** The line as path data, ending so far before its goal. */
  String line(double gap) {
    String bend = Sheet.point(bendX(), bendY());
    return "M" + Sheet.point(fromX, fromY) + "Q" + bend + " " + before(gap + ARROW, 0);
  }

  /** The arrow as path data. */
  String arrow(double gap) {
    String left = before(gap + ARROW, ARROW / 2);
    String right = before(gap + ARROW, -ARROW / 2);
    return "M" + before(gap, 0) + "L" + left + "L" + right + "Z";
  }

  /** Keeps labels off the line. */
  void keepFree(Labels labels) {
    int steps = (int) Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 6);
    for (int i = 1; i < steps; i++) {
      double way = (double) i / steps;
      double back = 1 - way;
      double x = back * back * fromX + 2 * back * way * bendX() + way * way * toX;
      double y = back * back * fromY + 2 * back * way * bendY() + way * way * toY;
      labels.keepFree(x, y, 2.5);
    }
  }
}
