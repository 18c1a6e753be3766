package org.hearsay.eval.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.annotators.place.Geocode;
import org.hearsay.eval.score.Counts;
import org.hearsay.knowledge.places.PlaceEntry;

/**
 * Scores geoparsing end to end: a toponym is found when its phrase is the same but for case and the
 * centers are less than 10 characters apart, and right when it lies within 161 km of the gold
 * point. Toponyms without coordinates count on neither side.
 */
public final class PlaceScore {
  private static final double RIGHT_KM = 161;
  private static final double EARTH_KM = 6371;
  private static final double NEAR_CHARACTERS = 10;

  private Counts recognition = Counts.NONE;
  private Counts endToEnd = Counts.NONE;

  /**
   * A gold toponym and what was found for it, or what was found where no toponym is.
   *
   * @param right whether it was found and lies within 161 km
   */
  public record Located(Optional<GoldToponym> gold, Optional<Geocode> found, boolean right) {}

  /**
   * Adds one article and tells how each toponym fared; adjectives of countries count only in sets
   * that mark them.
   */
  public List<Located> add(PlaceDocument gold, List<Geocode> predicted, boolean adjectives) {
    List<Geocode> open = new ArrayList<>();
    for (Geocode geocode : predicted) {
      boolean counted =
          geocode.entry().isPresent() && (adjectives || !geocode.toponym().adjective());
      if (counted && gold.unlocated().stream().noneMatch(each -> matches(each, geocode))) {
        open.add(geocode);
      }
    }
    List<Located> located = new ArrayList<>();
    int all = open.size();
    int found = 0;
    int right = 0;
    for (GoldToponym toponym : gold.toponyms()) {
      Optional<Geocode> match = open.stream().filter(each -> matches(toponym, each)).findFirst();
      match.ifPresent(open::remove);
      boolean near =
          match.flatMap(Geocode::entry).filter(entry -> km(toponym, entry) <= RIGHT_KM).isPresent();
      found += match.isPresent() ? 1 : 0;
      right += near ? 1 : 0;
      located.add(new Located(Optional.of(toponym), match, near));
    }
    open.forEach(each -> located.add(new Located(Optional.empty(), Optional.of(each), false)));
    recognition = recognition.plus(new Counts(found, gold.toponyms().size(), all));
    endToEnd = endToEnd.plus(new Counts(right, gold.toponyms().size(), all));
    return located;
  }

  /** How well toponyms are found. */
  public Counts recognition() {
    return recognition;
  }

  /** How well they are found and located. */
  public Counts endToEnd() {
    return endToEnd;
  }

  /** The share of the found ones that lie within 161 km. */
  public double within161Km() {
    return recognition.right() == 0 ? 0 : (double) endToEnd.right() / recognition.right();
  }

  private static boolean matches(GoldToponym gold, Geocode predicted) {
    double center = (gold.begin() + gold.end()) / 2.0;
    double other = (predicted.toponym().span().begin() + predicted.toponym().span().end()) / 2.0;
    return Math.abs(center - other) < NEAR_CHARACTERS
        && gold.phrase()
            .toLowerCase(Locale.ROOT)
            .equals(predicted.toponym().name().toLowerCase(Locale.ROOT));
  }

  private static double km(GoldToponym gold, PlaceEntry entry) {
    double north = Math.toRadians(gold.latitude() - entry.latitude()) / 2;
    double east = Math.toRadians(gold.longitude() - entry.longitude()) / 2;
    double across =
        Math.cos(Math.toRadians(entry.latitude())) * Math.cos(Math.toRadians(gold.latitude()));
    double square = Math.pow(Math.sin(north), 2) + across * Math.pow(Math.sin(east), 2);
    return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(square)));
  }
}
