package org.hearsay.imports.gdelt;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.exports.code.CameoMeaning;
import org.hearsay.exports.code.Country;
import org.hearsay.model.Article;
import org.hearsay.model.ComponentId;
import org.hearsay.model.Issue;
import org.hearsay.model.PublishedBasis;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Act;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;
import org.hearsay.model.facts.Category;
import org.hearsay.model.facts.Claim;
import org.hearsay.model.facts.ClaimSource;
import org.hearsay.model.facts.Coordinates;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.EventPlaces;
import org.hearsay.model.facts.EventTimes;
import org.hearsay.model.facts.Place;
import org.hearsay.model.facts.Precision;
import org.hearsay.model.facts.Status;
import org.hearsay.model.facts.TimeBasis;
import org.hearsay.model.facts.TimeExpression;
import org.hearsay.model.facts.TimeType;
import org.hearsay.record.CrisisRecord;
import org.hearsay.record.RecordProvenance;
import org.hearsay.record.json.Hashes;

/**
 * Makes the record of a row: its text is the row's cells behind the names of their columns, and all
 * that it says is held by the outlets whose articles GDELT coded. Used once.
 */
final class RowRecord {
  /** What its records name as their maker. */
  static final RecordProvenance PROVENANCE =
      RecordProvenance.of("gdelt 2.0", Map.of("gdelt", "1"), Map.of());

  private static final ComponentId BY = new ComponentId("gdelt", "1");
  private static final String CODED = "CODED_BY_OTHERS";
  private static final List<String> STATEMENT =
      List.of(
          "Actor1Name",
          "Actor1Code",
          "EventCode",
          "Actor2Name",
          "Actor2Code",
          "ActionGeo_FullName",
          "SQLDATE");

  /** GDELT does not say how sure it is of a row of Events alone. */
  private static final double UNKNOWN = 0.5;

  private static final double NORTH = 90;
  private static final double EAST = 180;

  private final EventRow event;
  private final List<MentionRow> mentions;
  private final String origin;
  private final RowText text = new RowText();
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private String gdelt = "";

  /**
   * Makes a maker.
   *
   * @param mentions of the event, of the same article or of others
   * @param origin where the row lies
   */
  RowRecord(EventRow event, List<MentionRow> mentions, String origin) {
    this.event = event;
    this.mentions = List.copyOf(mentions);
    this.origin = origin;
  }

  CrisisRecord record() {
    Row row = event.row();
    Span statement = text.line(row, STATEMENT);
    text.emptyLine();
    text.lines(row);
    Optional<String> first = actor("Actor1");
    Optional<String> second = actor("Actor2");
    place(row);
    time();
    Span code = text.value("EventCode").orElseThrow();
    sayings(statement, first, second);
    List<Event> events =
        event.meaning().map(x -> happening(x, first, second, code, statement)).stream().toList();
    return new CrisisRecord(
        article(),
        List.of(),
        List.copyOf(actors.values()),
        places,
        times,
        List.of(),
        claims,
        events,
        List.of(),
        List.of(),
        issues(),
        PROVENANCE);
  }

  /**
   * The address with the event behind it: an article gives many rows, none is another's version.
   */
  private Article article() {
    Optional<String> url =
        event.source().address().map(at -> at.split("#", 2)[0] + "#gdelt-event-" + event.id());
    StringBuilder input = new StringBuilder(event.row().line());
    mentions.forEach(mention -> input.append('\n').append(mention.row().line()));
    input.append('\0').append(url.orElse("")).append('\0').append(event.source().name());
    LocalDate day = event.added().atZone(ZoneOffset.UTC).toLocalDate();
    Article.Builder article =
        Article.builder(Hashes.sha256(input.toString()), text.toString())
            .publisher(event.source().name())
            .title("GDELT event " + event.id())
            .credit("GDELT")
            .published(day, PublishedBasis.METADATA)
            .retrievedAt(event.added())
            .language(Article.NO_LANGUAGE)
            .issues(issues());
    url.ifPresent(article::url);
    return article.build();
  }

  private List<Issue> issues() {
    return List.of(
        Issue.of(
            CODED,
            "coded by GDELT 2.0 ("
                + origin
                + "): these words are cells of its row, not of the article at "
                + event.source().name()));
  }

  private Optional<String> actor(String prefix) {
    return CameoActor.of(event.row(), prefix)
        .map(
            coded ->
                add(
                    coded.name(),
                    coded.kind(),
                    coded.country(),
                    coded.sector(),
                    text.value(coded.column()).orElseThrow()));
  }

  /** The id of an actor; one that is there already is mentioned once more. */
  private String add(
      String name,
      ActorKind kind,
      Optional<String> country,
      Optional<String> sector,
      Span mention) {
    String key = kind + " " + country.orElse("") + " " + sector.orElse("") + " " + name;
    Actor known = actors.get(key);
    List<Span> all = new ArrayList<>(known == null ? List.of() : known.mentions());
    all.add(mention);
    String id = known == null ? "a" + (actors.size() + 1) : known.id();
    actors.put(
        key,
        new Actor(
            id,
            name,
            kind,
            country,
            sector,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            all.stream().sorted().distinct().toList(),
            UNKNOWN,
            BY));
    return id;
  }

  private void place(Row row) {
    Optional<Span> mention = text.value("ActionGeo_FullName");
    if (mention.isEmpty()) {
      return;
    }
    Optional<Double> latitude = Checked.degrees(row.cell("ActionGeo_Lat"), NORTH);
    Optional<Double> longitude = Checked.degrees(row.cell("ActionGeo_Long"), EAST);
    Optional<Precision> precision = precision(row.cell("ActionGeo_Type"));
    boolean located = latitude.isPresent() && longitude.isPresent() && precision.isPresent();
    places.add(
        new Place(
            "p1",
            row.cell("ActionGeo_FullName").split(",", 2)[0].strip(),
            Country.ofFips(row.cell("ActionGeo_CountryCode")).map(Country::iso),
            Optional.empty(),
            located
                ? Optional.of(new Coordinates(latitude.get(), longitude.get()))
                : Optional.empty(),
            located ? precision : Optional.empty(),
            located ? Optional.empty() : Optional.of("GDELT gives no coordinates"),
            List.of(mention.get()),
            UNKNOWN,
            BY));
  }

  private static Optional<Precision> precision(String type) {
    return switch (type) {
      case "1" -> Optional.of(Precision.COUNTRY);
      case "2", "5" -> Optional.of(Precision.REGION);
      case "3", "4" -> Optional.of(Precision.CITY);
      default -> Optional.empty();
    };
  }

  private void time() {
    times.add(
        new TimeExpression(
            "t1",
            event.row().cell("SQLDATE"),
            TimeType.DATE,
            event.day().value(),
            Optional.of(event.day().start().toString()),
            Optional.of(event.day().end().toString()),
            TimeBasis.EXPLICIT,
            text.value("SQLDATE").orElseThrow(),
            BY));
  }

  /**
   * A claim for each article: its outlet holds the event, or carries what the first actor says;
   * GDELT brought it here.
   */
  private void sayings(Span statement, Optional<String> speaker, Optional<String> told) {
    double sure =
        mentions.stream()
            .filter(mention -> mention.outlet().address().equals(event.source().address()))
            .mapToDouble(MentionRow::confidence)
            .max()
            .orElse(UNKNOWN);
    gdelt =
        add(
            "GDELT",
            ActorKind.ORGANIZATION,
            Optional.empty(),
            Optional.empty(),
            text.value("GLOBALEVENTID").orElseThrow());
    Span named = named(text.value("SOURCEURL").orElseThrow(), event.source().name());
    saying(statement, outlet(event.source(), named), named, sure, speaker, told);
    text.emptyLine();
    for (MentionRow mention : mentions) {
      if (!mention.outlet().address().equals(event.source().address())) {
        text.line(mention.row(), MentionRow.COLUMNS);
        Span words =
            text.value("MentionSourceName").or(() -> text.value("MentionIdentifier")).orElseThrow();
        String carrier = outlet(mention.outlet(), words);
        saying(statement, carrier, words, mention.confidence(), speaker, told);
      }
    }
  }

  /** The words of an address that name the outlet. */
  private Span named(Span address, String name) {
    int at = text.toString().indexOf(name, address.begin());
    boolean inside = at >= 0 && at + name.length() <= address.end();
    return inside ? new Span(at, at + name.length()) : address;
  }

  private String outlet(Outlet outlet, Span mention) {
    return add(
        outlet.name(), ActorKind.ORGANIZATION, Optional.empty(), Optional.of("JRN"), mention);
  }

  private void saying(
      Span content,
      String outlet,
      Span named,
      double sure,
      Optional<String> speaker,
      Optional<String> told) {
    boolean spoken = event.meaning().isEmpty() && speaker.isPresent();
    Optional<Span> mention =
        spoken
            ? text.value(event.row().cell("Actor1Name").isEmpty() ? "Actor1Code" : "Actor1Name")
            : Optional.of(named);
    claims.add(
        new Claim(
            "c" + (claims.size() + 1),
            Claim.Kind.INDIRECT,
            event.meaning().isEmpty() ? act() : Act.ASSERT,
            new ClaimSource(
                Optional.of(spoken ? speaker.orElseThrow() : outlet), Optional.empty(), mention),
            spoken ? told.stream().filter(id -> !speaker.equals(told)).toList() : List.of(),
            List.of(),
            spoken ? List.of(outlet, gdelt) : List.of(gdelt),
            Optional.empty(),
            List.of(content),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            spoken && !claims.isEmpty() ? List.of("c1") : List.of(),
            sure,
            BY));
  }

  private Act act() {
    return switch (event.row().cell("EventCode")) {
      case "011" -> Act.DECLINE;
      case "015" -> Act.ADMIT;
      case "016" -> Act.DENY;
      default -> Act.ASSERT;
    };
  }

  private Event happening(
      CameoMeaning meaning, Optional<String> first, Optional<String> second, Span code, Span all) {
    boolean mutual = meaning.category() == Category.CONSULT;
    List<String> doers = new ArrayList<>(first.stream().toList());
    List<String> others = second.filter(id -> !doers.contains(id)).stream().toList();
    if (mutual) {
      doers.addAll(others);
    }
    String cameo = event.row().cell("EventCode");
    boolean hosts = cameo.equals("043") || cameo.equals("045");
    return new Event(
        "e1",
        meaning.category(),
        meaning.modes(),
        meaning.contexts(),
        doers,
        mutual ? List.of() : others,
        hosts ? first : Optional.empty(),
        new EventPlaces(places.stream().map(Place::id).findFirst(), Optional.empty(), List.of()),
        new EventTimes(Optional.of("t1"), Optional.empty(), Optional.empty()),
        List.of(),
        Status.HAPPENED,
        Optional.empty(),
        claims.stream().map(Claim::id).toList(),
        Optional.empty(),
        List.of(),
        List.of(),
        code,
        List.of(all),
        claims.get(0).confidence(),
        BY);
  }
}
