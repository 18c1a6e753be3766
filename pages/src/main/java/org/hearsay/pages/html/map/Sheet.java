package org.hearsay.pages.html.map;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.pages.html.markup.Markup;

/** Draws one map as SVG: land, countries that are named, movements, places, labels. */
final class Sheet {
  private static final double DOT = 5;
  private static final double REGION = 20;
  private static final double NEAR = 14;
  private static final double FINEST = 0.8;

  private final Markup page;
  private final Frame frame;
  private final Labels labels;

  Sheet(Markup page, Frame frame) {
    this.page = page;
    this.frame = frame;
    this.labels = new Labels(frame);
  }

  void draw(List<Spot> spots, List<Route> routes, String name) {
    String size = "0 0 " + number(Frame.WIDTH) + " " + number(frame.height());
    page.open("svg", "viewBox", size, "role", "img", "aria-label", name, "class", "map").line();
    land(spots);
    routes.forEach(this::route);
    spots.forEach(this::mark);
    for (Spot.Extent extent : Spot.Extent.values()) {
      spots.stream().filter(spot -> spot.extent() == extent).forEach(this::label);
    }
    page.closeLine();
  }

  private void land(List<Spot> spots) {
    Set<String> named =
        spots.stream()
            .filter(spot -> spot.extent() == Spot.Extent.COUNTRY)
            .map(Spot::country)
            .collect(Collectors.toCollection(HashSet::new));
    for (Shape country : Outline.countries()) {
      StringBuilder path = new StringBuilder();
      for (double turn : new double[] {-360, 0, 360}) {
        country.rings().stream()
            .filter(ring -> frame.shows(ring, turn))
            .forEach(ring -> append(path, ring, turn));
      }
      if (!path.isEmpty()) {
        String style = named.contains(country.code()) ? "land named" : "land";
        path("d", path.toString(), "class", style, "fill-rule", "evenodd");
      }
    }
  }

  /** Appends a ring as path data; points that fall together on the sheet are left out. */
  private void append(StringBuilder path, Shape.Ring ring, double turn) {
    double lastX = Double.NaN;
    double lastY = Double.NaN;
    for (int i = 0; i < ring.size(); i++) {
      double x = tenth(frame.x(ring.longitude(i) + turn));
      double y = tenth(frame.y(ring.latitude(i)));
      if (i == 0) {
        path.append('M').append(point(x, y));
      } else if (Math.hypot(x - lastX, y - lastY) >= FINEST) {
        path.append('l').append(point(x - lastX, y - lastY));
      } else {
        continue;
      }
      lastX = x;
      lastY = y;
    }
    path.append('Z');
  }

  private static double tenth(double value) {
    return Math.rint(value * 10) / 10;
  }

  private void mark(Spot spot) {
    double x = frame.place(spot.longitude());
    double y = frame.y(spot.latitude());
    boolean drawn =
        spot.extent() == Spot.Extent.COUNTRY
            && Outline.countries().stream().anyMatch(c -> c.code().equals(spot.country()));
    if (spot.extent() == Spot.Extent.DOT) {
      labels.keepFree(x, y, DOT + 1);
      circle(x, y, DOT, "dot");
    } else if (!drawn) {
      circle(x, y, REGION, "area");
    }
  }

  private void label(Spot spot) {
    double x = frame.place(spot.longitude());
    double y = frame.y(spot.latitude());
    boolean area = spot.extent() != Spot.Extent.DOT;
    Optional<Labels.Box> room = labels.place(spot.name(), x, y, area);
    room.ifPresent(
        box -> {
          if (!area && box.distance(x, y) > NEAR) {
            path("d", "M" + point(x, y) + "L" + box.nearest(x, y), "class", "leader");
          }
          String style = area ? "label area-label" : "label";
          String left = number(box.left());
          String base = number(box.top() + Labels.SIZE * 0.92);
          page.element("text", spot.name(), "class", style, "x", left, "y", base).line();
        });
  }

  private void circle(double x, double y, double radius, String style) {
    page.open("circle", "cx", number(x), "cy", number(y), "r", number(radius), "class", style);
    page.closeLine();
  }

  private void route(Route route) {
    Bow bow =
        new Bow(
            frame.place(route.from().longitude()),
            frame.y(route.from().latitude()),
            frame.place(route.to().longitude()),
            frame.y(route.to().latitude()));
    if (bow.isVisible()) {
      bow.keepFree(labels);
      path("d", bow.line(DOT + 2), "class", route.settled() ? "route" : "route planned");
      path("d", bow.arrow(DOT + 2), "class", "arrow");
    }
  }

  private void path(String... attributes) {
    page.open("path", attributes).closeLine();
  }

  static String point(double x, double y) {
    return number(x) + " " + number(y);
  }

  private static String number(double value) {
    String digits = String.format(Locale.ROOT, "%.1f", value);
    return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
  }
}
