package org.hearsay.pages.html.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hearsay.pages.crisis.CrisisIndex;
import org.hearsay.pages.crisis.ReportCard;
import org.hearsay.record.crisis.Origin;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedClaim;

/** Names for the entries of a dossier, made of letters and numbers of our own. Immutable. */
final class DossierAnchors {
  private final Map<String, String> names;

  private DossierAnchors(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  static DossierAnchors of(CrisisIndex index) {
    Map<String, String> names = new HashMap<>();
    number(names, "claim", index.crisis().claims(), SharedClaim::id);
    number(names, "actor", index.crisis().actors(), SharedActor::id);
    number(names, "origin", index.crisis().origins(), Origin::id);
    number(names, "report", index.reports(), ReportCard::id);
    return new DossierAnchors(names);
  }

  private static <T> void number(
      Map<String, String> names, String kind, List<T> things, Function<T, String> id) {
    for (int i = 0; i < things.size(); i++) {
      names.putIfAbsent(kind + " " + id.apply(things.get(i)), kind + "-" + (i + 1));
    }
  }

  /** The anchor of an entry; the top of the page for what has none. */
  String of(String kind, String id) {
    return names.getOrDefault(kind + " " + id, "top");
  }
}
