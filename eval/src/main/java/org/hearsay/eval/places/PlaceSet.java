package org.hearsay.eval.places;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.hearsay.annotators.place.Geocode;
import org.hearsay.annotators.place.Geoparser;
import org.hearsay.eval.GoldCase;
import org.hearsay.eval.GoldRun;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.Metric;

/** Toponyms and where they lie: weights were chosen on even documents, the odd ones count. */
public final class PlaceSet implements GoldSet {
  private final String name;
  private final String needs;
  private final boolean lgl;

  private PlaceSet(String name, String needs, boolean lgl) {
    this.name = name;
    this.needs = needs;
    this.lgl = lgl;
  }

  /** The odd articles of LGL, which marks adjectives of countries too. */
  public static PlaceSet lgl() {
    return new PlaceSet("lgl", "places/eupeg/lgl.xml", true);
  }

  /** The odd articles of GeoVirus, which marks no adjectives. */
  public static PlaceSet geoVirus() {
    return new PlaceSet("geovirus", "places/eupeg/GeoVirus.xml", false);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String needs() {
    return needs;
  }

  @Override
  public List<Metric> score(GoldRun run) throws IOException {
    Geoparser geoparser = new Geoparser(run.bench().knowledge());
    List<PlaceDocument> all =
        lgl ? EupegReader.lgl(run.path(needs)) : EupegReader.geoVirus(run.path(needs));
    PlaceScore score = new PlaceScore();
    for (PlaceDocument gold : run.first(all.stream().filter(PlaceDocument::isHeldOut).toList())) {
      List<Geocode> found = geoparser.parse(run.bench().language(gold.text()));
      for (PlaceScore.Located each : score.add(gold, found, lgl)) {
        run.cases().accept(told(gold, each));
      }
    }
    return List.of(
        Metric.share("end-to-end F1 within 161 km", score.endToEnd().f1()),
        Metric.share("recognition F1", score.recognition().f1()),
        Metric.share("found ones within 161 km", score.within161Km()));
  }

  private static GoldCase told(PlaceDocument document, PlaceScore.Located located) {
    String gold = located.gold().map(PlaceSet::shown).orElse("");
    String found = located.found().map(PlaceSet::shown).orElse("");
    int begin =
        located
            .gold()
            .map(GoldToponym::begin)
            .orElseGet(() -> located.found().map(each -> each.toponym().span().begin()).orElse(0));
    String kind = kind(located);
    String id = document.number() + ":" + begin + (located.gold().isEmpty() ? " in vain" : "");
    GoldCase told = GoldCase.of(id, kind, gold, found, located.right());
    return located.found().map(each -> told.withConfidence(each.confidence())).orElse(told);
  }

  private static String kind(PlaceScore.Located located) {
    Supplier<String> found = () -> located.right() ? "right" : "elsewhere";
    return located.found().isEmpty()
        ? "missed"
        : located.gold().map(each -> found.get()).orElse("in vain");
  }

  private static String shown(GoldToponym toponym) {
    return point(toponym.phrase(), toponym.latitude(), toponym.longitude());
  }

  private static String shown(Geocode geocode) {
    return geocode
        .entry()
        .map(entry -> point(geocode.toponym().name(), entry.latitude(), entry.longitude()))
        .orElse(geocode.toponym().name());
  }

  private static String point(String name, double latitude, double longitude) {
    return String.format(Locale.ROOT, "%s (%.2f, %.2f)", name, latitude, longitude);
  }
}
