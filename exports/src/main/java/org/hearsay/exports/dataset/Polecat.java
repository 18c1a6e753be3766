package org.hearsay.exports.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.exports.code.Country;
import org.hearsay.exports.code.Plover;
import org.hearsay.exports.core.Tally;
import org.hearsay.exports.lift.CrisisView;
import org.hearsay.exports.lift.Happening;
import org.hearsay.exports.lift.Outcome;
import org.hearsay.exports.table.Cell;
import org.hearsay.exports.table.Cells;
import org.hearsay.model.Article;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Precision;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.crisis.SharedActor;
import org.hearsay.record.crisis.SharedEvent;
import org.hearsay.record.crisis.SharedPlace;

/**
 * The 40 columns of POLECAT.
 *
 * <p>As the PLOVER manual has it, cooperation that is planned (CONSULT, SUPPORT, COOPERATE, AID)
 * goes out as AGREE and a planned RETREAT as CONCEDE, both without a mode; other plans stay out.
 */
public final class Polecat implements DatasetExport.Shape {
  private static final String VERSION = "hearsay.polecat/1";
  private static final List<String> COLUMNS =
      Arrays.asList(
          ("Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,"
                  + "Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,"
                  + "Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,"
                  + "Recipient COW,Primary Recipient Sector,Recipient Sectors,Recipient Title,"
                  + "Recipient Name Raw,Wikipedia Recipient ID,Placename,City,District,Province,"
                  + "Country,Latitude,Longitude,GeoNames ID,Raw Placename,Feature Type,Source,"
                  + "Publication Date,Story People,Story Organizations,Story Locations,Language,"
                  + "Version")
              .split(",", -1));

  @Override
  public List<String> columns() {
    return COLUMNS;
  }

  @Override
  public List<List<Cell>> rows(CrisisView view, Tally tally) {
    List<List<Cell>> rows = new ArrayList<>();
    for (SharedEvent event : view.crisis().events()) {
      Outcome outcome = Outcome.of(event);
      Optional<Category> type = type(event.type(), outcome);
      if (type.isEmpty()) {
        tally.leaveOut(outcome.standing());
        continue;
      }
      Optional<Happening> happening = Happening.dated(view, event, outcome);
      happening.ifPresentOrElse(
          found -> rows.addAll(rows(found, type.get())), () -> tally.leaveOut("undated"));
    }
    return rows;
  }

  private static Optional<Category> type(Category type, Outcome outcome) {
    if (outcome.happened()) {
      return Optional.of(type);
    } else if (!outcome.planned()) {
      return Optional.empty();
    }
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, COOPERATE, AID -> Optional.of(Category.AGREE);
      case CONCEDE, RETREAT -> Optional.of(Category.CONCEDE);
      case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT ->
          Optional.empty();
    };
  }

  private static List<List<Cell>> rows(Happening happening, Category type) {
    return Dyad.of(happening.actors(), happening.recipients(), happening.event().type()).stream()
        .map(dyad -> row(happening, type, dyad))
        .toList();
  }

  private static List<Cell> row(Happening happening, Category type, Dyad dyad) {
    SharedEvent event = happening.event();
    List<String> modes = happening.outcome().happened() ? event.modes() : List.of();
    Cells cells =
        new Cells()
            .text(dyad.id(event.id()))
            .text(day(happening))
            .text(type.code())
            .text(modes.stream().findFirst())
            .amount(Optional.of(Plover.score(type, modes)))
            .whole(Plover.quad(type))
            .items(event.contexts());
    party(cells, happening.view(), dyad.actor());
    party(cells, happening.view(), dyad.recipient());
    place(cells, happening);
    return report(cells, happening).list();
  }

  /** A plan dates from the day on which it was told. */
  private static String day(Happening happening) {
    return happening.outcome().happened()
        ? happening.days().first().toString()
        : happening.first().published().map(Object::toString).orElse("");
  }

  private static void party(Cells cells, CrisisView view, Optional<SharedActor> party) {
    Optional<Country> country = party.flatMap(SharedActor::country).flatMap(Country::of);
    Optional<String> sector = party.flatMap(SharedActor::sector);
    cells
        .text(party.map(SharedActor::name))
        .text(party.flatMap(SharedActor::country))
        .whole(country.flatMap(Country::cow))
        .text(sector)
        .text(sector)
        .text(party.flatMap(SharedActor::role))
        .text(party.flatMap(actor -> raw(view, actor)))
        .none(1);
  }

  private static Optional<String> raw(CrisisView view, SharedActor party) {
    return Mentions.first(view, party.mentionsIn());
  }

  private static void place(Cells cells, Happening happening) {
    Optional<SharedPlace> place = happening.place();
    Optional<Precision> precision = place.flatMap(SharedPlace::precision);
    Optional<String> name = place.map(SharedPlace::name);
    cells
        .text(name)
        .text(name.filter(x -> precision.filter(Polecat::isTown).isPresent()))
        .text(name.filter(x -> precision.equals(Optional.of(Precision.DISTRICT))))
        .text(name.filter(x -> precision.equals(Optional.of(Precision.REGION))))
        .text(place.flatMap(SharedPlace::country))
        .amount(place.flatMap(SharedPlace::coordinates).map(Coordinates::latitude))
        .amount(place.flatMap(SharedPlace::coordinates).map(Coordinates::longitude))
        .whole(place.flatMap(SharedPlace::geonames))
        .text(place.flatMap(x -> Mentions.first(happening.view(), x.mentionsIn())))
        .text(precision.map(x -> x.code().toUpperCase(Locale.ROOT)));
  }

  private static boolean isTown(Precision precision) {
    return precision == Precision.CITY || precision == Precision.POINT;
  }

  private static Cells report(Cells cells, Happening happening) {
    Article first = happening.first();
    List<CrisisRecord> reports = happening.reports();
    return cells
        .items(happening.outlets())
        .text(first.published())
        .items(names(reports, ActorKind.PERSON))
        .items(names(reports, ActorKind.ORGANIZATION))
        .items(
            reports.stream()
                .flatMap(record -> record.places().stream())
                .map(place -> place.name())
                .distinct()
                .toList())
        .text(first.language())
        .text(VERSION);
  }

  private static List<String> names(List<CrisisRecord> reports, ActorKind kind) {
    return reports.stream()
        .flatMap(record -> record.actors().stream())
        .filter(actor -> actor.kind() == kind)
        .map(actor -> actor.name())
        .distinct()
        .toList();
  }
}
