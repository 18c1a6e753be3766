package org.hearsay.annotators.actor;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.annotators.actor.name.Context;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.knowledge.actors.RoleClass;
import org.hearsay.knowledge.places.Country;
import org.hearsay.model.Span;
import org.hearsay.model.facts.ActorKind;

/**
 * Gives those whom a report names without a country the body that they belong to and, where the
 * report is about one country, that one: "Parliament", "the Supreme Court", "the interior
 * minister". What is inferred makes an actor less certain; between two countries nothing is.
 */
final class Localizer {
  private static final Set<RoleClass> LOCAL =
      EnumSet.range(RoleClass.HEAD_OF_STATE, RoleClass.CHIEF_JUSTICE);
  private static final Set<String> ORGANS = Set.of("GOV", "LEG", "JUD", "MIL", "COP", "SPY", "PTY");
  private static final Set<String> SETTLED =
      Set.of("GOV", "PTY", "OPP", "LEG", "MED", "JUD", "COP", "MIL", "SPY");
  private static final Set<String> LOCAL_ROLES =
      Set.of(
          "ally",
          "aide",
          "adviser",
          "advisor",
          "activist",
          "opposition figure",
          "lawmaker",
          "resident",
          "protester",
          "lawyer",
          "opposition politician");
  private static final Set<String> GATHERINGS =
      Set.of(
          "party",
          "movement",
          "front",
          "alliance",
          "coalition",
          "union",
          "federation",
          "association",
          "syndicate",
          "council",
          "congress",
          "league",
          "committee",
          "commission",
          "board",
          "society",
          "assembly",
          "university",
          "hospital",
          "church",
          "chamber",
          "authority",
          "radio",
          "television",
          "tv");
  private static final Set<String> GUESTS =
      Set.of(
          "envoy",
          "ambassador",
          "diplomat",
          "mediator",
          "observer",
          "monitor",
          "negotiator",
          "expert",
          "analyst",
          "representative",
          "coordinator",
          "counterpart");
  private static final Set<String> ABROAD =
      Set.of(
          "embassy",
          "consulate",
          "mission",
          "international",
          "world",
          "global",
          "european",
          "african",
          "arab",
          "asian",
          "american",
          "islamic",
          "nations",
          "peacekeeping",
          "joint",
          "regional",
          "inter-american",
          "gulf",
          "atlantic",
          "un",
          "u.n.",
          "eu",
          "au",
          "nato");

  private final ReportView view;
  private final Drafts drafts;
  private final Context context;
  private final Houses houses;

  Localizer(ReportView view, Drafts drafts, Context context) {
    this.view = view;
    this.drafts = drafts;
    this.context = context;
    this.houses = new Houses(view, drafts);
  }

  /** Settles all; to be called when all is joined. */
  void settle() {
    drafts.list().stream()
        .filter(draft -> draft.kind() == ActorKind.ORGANIZATION)
        .forEach(this::settleBody);
    drafts.list().stream().filter(Draft::isPerson).forEach(this::settlePerson);
    drafts.list().stream()
        .filter(draft -> draft.kind() == ActorKind.UNNAMED && !draft.isPlural())
        .forEach(houses::follow);
    drafts.list().stream()
        .filter(draft -> draft.kind() == ActorKind.UNNAMED && draft.side().isEmpty())
        .forEach(
            draft ->
                draft
                    .affiliation()
                    .map(Draft::country)
                    .filter(code -> !code.isEmpty())
                    .ifPresent(code -> draft.setSide(code, true)));
  }

  private void settleBody(Draft body) {
    boolean ownName = body.key().startsWith("name:");
    boolean local = ORGANS.contains(body.sector()) || isGathering(body);
    if (ownName && body.side().isEmpty() && local && !isAbroad(body)) {
      context.clearCountry().ifPresent(body::inferCountry);
    }
  }

  // Parties, unions and councils that nobody knows are at home where the report is.
  private static boolean isGathering(Draft body) {
    return body.names().stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .flatMap(name -> Arrays.stream(name.split("[ -]", -1)))
        .anyMatch(GATHERINGS::contains);
  }

  private static boolean isAbroad(Draft body) {
    return body.names().stream()
        .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ", -1)))
        .anyMatch(ABROAD::contains);
  }

  // "Interior Minister X" without a country is the minister of the country of the report.
  private void settlePerson(Draft draft) {
    houses.join(draft);
    houses.follow(draft);
    if (isOwned(draft) || !draft.side().isEmpty() || draft.term().isPresent()) {
      return;
    }
    String role = draft.role().toLowerCase(Locale.ROOT);
    boolean official =
        draft.roleClass().map(LOCAL::contains).orElse(false) || LOCAL_ROLES.contains(role);
    boolean settled =
        !role.isEmpty()
            && SETTLED.contains(draft.sector())
            && !GUESTS.contains(role.substring(role.lastIndexOf(' ') + 1));
    Optional<String> here = settled || official ? saidIn(draft) : Optional.empty();
    if (here.isPresent()) {
      draft.inferCountry(here.get());
    } else if (official) {
      context.mainCountry().ifPresent(draft::inferCountry);
    } else if (settled && draft.affiliation().isEmpty()) {
      context.clearCountry().ifPresent(draft::inferCountry);
    }
  }

  // "an official of the ministry said in Tunis": an official without a country speaks at home.
  private Optional<String> saidIn(Draft draft) {
    return view.attributions().stream()
        .filter(attribution -> attribution.source().filter(span -> begins(span, draft)).isPresent())
        .map(attribution -> view.syntax().tokensIn(attribution.cue()))
        .filter(cue -> !cue.isEmpty())
        .flatMapToInt(
            cue -> IntStream.rangeClosed(cue.get(0).index(), cue.get(cue.size() - 1).index() + 1))
        .filter(index -> view.lower(index).equals("in"))
        .boxed()
        .flatMap(in -> capital(in + 1).stream())
        .findFirst();
  }

  private static boolean begins(Span span, Draft draft) {
    return draft.mentions().stream()
        .anyMatch(
            mention -> mention.span().begin() == span.begin() && span.contains(mention.span()));
  }

  private Optional<String> capital(int index) {
    return index < view.size()
        ? view.knowledge().countries().byCapital(view.word(index)).map(Country::iso3)
        : Optional.empty();
  }

  // "its spokesman": of somebody whom we do not know.
  private boolean isOwned(Draft draft) {
    return draft.mentions().stream()
        .filter(mention -> mention.form() == Mention.Form.NOMINAL)
        .anyMatch(
            mention ->
                view.isPossessive(mention.first() - 1)
                    || Set.of("its", "his", "her", "their", "whose")
                        .contains(view.lower(mention.first() - 1)));
  }
}
