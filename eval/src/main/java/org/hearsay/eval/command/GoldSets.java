package org.hearsay.eval.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.eval.GoldSet;
import org.hearsay.eval.cases.CaseSet;
import org.hearsay.eval.event.PetrarchSet;
import org.hearsay.eval.event.PloverSet;
import org.hearsay.eval.event.StatusSet;
import org.hearsay.eval.page.PageSet;
import org.hearsay.eval.places.PlaceSet;
import org.hearsay.eval.polnear.AttributionSet;
import org.hearsay.eval.quantity.QuantitySet;
import org.hearsay.eval.story.EventCoreferenceSet;
import org.hearsay.eval.story.StorySet;
import org.hearsay.eval.time.TimeSet;
import org.hearsay.eval.time.WeekdaySet;
import org.hearsay.eval.treebank.NameSet;
import org.hearsay.eval.treebank.SyntaxSet;

/** All sets of gold data, in the order in which they are scored and shown. */
final class GoldSets {
  private GoldSets() {}

  static List<GoldSet> all() {
    List<GoldSet> sets = new ArrayList<>();
    sets.add(new CaseSet());
    sets.addAll(List.of(AttributionSet.polnear(), AttributionSet.gum()));
    sets.addAll(List.of(SyntaxSet.ewt(), SyntaxSet.gum(), NameSet.uner(), NameSet.gum()));
    sets.addAll(List.of(new PloverSet(), new PetrarchSet()));
    sets.addAll(StatusSet.all());
    sets.addAll(TimeSet.all());
    sets.add(new WeekdaySet());
    sets.addAll(List.of(PlaceSet.lgl(), PlaceSet.geoVirus()));
    sets.addAll(List.of(new QuantitySet(), new PageSet()));
    sets.addAll(List.of(StorySet.ecbPlus(), StorySet.newsWcl(), new EventCoreferenceSet()));
    return sets;
  }

  /** The set of this name. */
  static Optional<GoldSet> find(String name) {
    return all().stream().filter(set -> set.name().equals(name)).findFirst();
  }
}
