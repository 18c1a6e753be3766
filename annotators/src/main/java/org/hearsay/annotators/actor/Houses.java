package org.hearsay.annotators.actor;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.RoleReading;
import org.hearsay.knowledge.actors.RoleClass;
import org.hearsay.model.facts.ActorKind;

/**
 * Finds the body that somebody belongs to by his role: "the commission's director", "a spokesman
 * for the rebels", "its owner". To be asked when the bodies are known.
 */
final class Houses {
  private static final int FARTHEST = 10;
  private static final Set<String> LINKS = Set.of("of", "for", "at", "with", "from");
  private static final Set<String> ENDS = Set.of(",", ".", ";", ":", "(", ")", "–", "—", "who");
  private static final Set<String> SERVING =
      Set.of("deputy", "aide", "adviser", "advisor", "spokesman", "spokeswoman", "successor");
  private static final Set<String> SERVED = Set.of("for", "to");
  private static final Set<String> ROLE_SECTORS = Set.of("", "GOV", "BUS", "ELI");

  private final ReportView view;
  private final Drafts drafts;

  Houses(ReportView view, Drafts drafts) {
    this.view = view;
    this.drafts = drafts;
  }

  /** Lets a person belong to the body that his titles and descriptions name, if any. */
  void join(Draft person) {
    Optional<Draft> house = Optional.empty();
    for (RoleReading reading : person.readings()) {
      int end = reading.roleFirst() + wordsIn(reading);
      house = house.or(() -> of(reading.first(), reading.roleFirst(), end));
    }
    for (Mention mention : person.mentions()) {
      if (mention.form() == Mention.Form.NOMINAL) {
        int first = Math.max(0, mention.first() - FARTHEST);
        house = house.or(() -> of(possessorOf(mention, first), mention.head(), mention.head() + 1));
      }
    }
    for (Mention mention : person.mentions()) {
      boolean bare = mention.form() == Mention.Form.NAME && person.role().isEmpty();
      boolean owned = bare && Set.of("of", "from").contains(view.lower(mention.end()));
      house = house.or(() -> owned ? after(mention.end() + 1) : Optional.empty());
      boolean theirs = bare && view.isPossessive(mention.first() - 1);
      house = house.or(() -> theirs ? body(mention.first() - 2) : Optional.empty());
    }
    house.ifPresent(body -> join(person, body));
    if (person.side().isEmpty()) {
      person.readings().forEach(reading -> joinState(person, reading));
    }
  }

  // "Norland's envoy", "its secretary": of the state that stands before the role.
  private void joinState(Draft person, RoleReading reading) {
    for (int i = reading.first(); i < reading.roleFirst(); i++) {
      drafts.covering(i).stream()
          .filter(draft -> draft.kind() == ActorKind.STATE)
          .findFirst()
          .ifPresent(state -> person.setSide(state.country(), true));
    }
  }

  /** The body that the phrase from first to end, with its role between, names. */
  Optional<Draft> of(int first, int roleFirst, int end) {
    Optional<Draft> after = LINKS.contains(view.lower(end)) ? after(end + 1) : Optional.empty();
    return after.or(() -> before(first, roleFirst));
  }

  /** Lets somebody belong to the body, with its side and sector where his own are open. */
  void join(Draft person, Draft body) {
    person.setHouse(body);
    if (person.side().isEmpty()) {
      if (!body.country().isEmpty()) {
        person.setSide(body.country(), true);
      } else if (!body.body().isEmpty()) {
        person.setSide(body.body(), false);
      }
    }
    boolean international = body.sector().equals("IGO");
    if (ROLE_SECTORS.contains(person.sector())
        && !body.sector().isEmpty()
        && (international || speaksFor(person))) {
      person.moveTo(body.sector());
    }
  }

  /** Where a phrase that ends here ends with whom one serves: "for the army", "to the envoy". */
  int endOfService(int end) {
    if (!SERVED.contains(view.lower(end))) {
      return end;
    }
    int at = end + 1;
    while (at < Math.min(view.size(), end + FARTHEST) && isNominal(at)) {
      at++;
    }
    return at > end + 1 && !view.token(at - 1).upos().equals("ADP") ? at : end;
  }

  /** Lets a deputy or aide be of the side and kind of whoever he serves. */
  void follow(Draft person) {
    for (Mention mention : person.mentions()) {
      boolean his = Set.of("his", "her").contains(view.lower(mention.first() - 1));
      if (his && SERVING.contains(view.lower(mention.head()))) {
        masterAt(mention.first() - 1, person).ifPresent(master -> follow(person, master));
      }
      boolean served = SERVED.contains(view.lower(mention.head() + 1));
      if (served && person.kind() == ActorKind.UNNAMED) {
        IntStream.range(mention.head() + 2, endOfService(mention.head() + 1))
            .mapToObj(at -> masterAt(at, person))
            .flatMap(Optional::stream)
            .findFirst()
            .ifPresent(master -> follow(person, master));
      }
    }
  }

  private Optional<Draft> masterAt(int token, Draft person) {
    return drafts.covering(token).stream()
        .filter(master -> master.isPerson() && master != person)
        .findFirst();
  }

  private void follow(Draft person, Draft master) {
    master.affiliation().ifPresent(person::setAffiliation);
    String side = master.side();
    if (person.side().isEmpty() && !side.isEmpty()) {
      person.setSide(side, view.knowledge().countries().byIso3(side).isPresent());
    }
    if (!master.sector().isEmpty() && !person.sector().equals(master.sector())) {
      person.moveTo(master.sector());
    }
  }

  private static boolean speaksFor(Draft person) {
    return person
        .roleClass()
        .map(
            role ->
                role == RoleClass.SPOKESPERSON
                    || role == RoleClass.ORGANIZATION_HEAD
                    || role == RoleClass.ORGANIZATION_DEPUTY)
        .orElse(true);
  }

  private static int wordsIn(RoleReading reading) {
    return reading.words().isEmpty() ? 0 : reading.words().trim().split("[\\s-]+", -1).length;
  }

  // "the union's ... leader": the words of the possessor lie before the mention.
  private int possessorOf(Mention mention, int least) {
    int first = mention.first();
    if (!view.isPossessive(first - 1)) {
      return Set.of("its", "their").contains(view.lower(first - 1)) ? first - 1 : first;
    }
    int step = first - 1;
    while (step > least && !ENDS.contains(view.word(step - 1)) && isNominal(step - 1)) {
      step--;
    }
    return step;
  }

  private boolean isNominal(int token) {
    return Set.of("PROPN", "NOUN", "ADJ", "DET", "ADP", "PART").contains(view.token(token).upos());
  }

  private Optional<Draft> before(int first, int end) {
    Optional<Draft> found = Optional.empty();
    for (int i = Math.max(0, first); i < end; i++) {
      Optional<Draft> here = body(i);
      found = here.isPresent() ? here : found;
    }
    return found;
  }

  private Optional<Draft> after(int first) {
    Optional<Draft> found = Optional.empty();
    for (int i = first; i < Math.min(view.size(), first + FARTHEST); i++) {
      if (ENDS.contains(view.word(i)) || view.token(i).upos().equals("AUX") || isFinite(i)) {
        break;
      }
      Optional<Draft> here = body(i);
      found = here.isPresent() ? here : found;
    }
    return found;
  }

  private boolean isFinite(int token) {
    return Set.of("VBD", "VBZ", "VBP", "MD").contains(view.token(token).xpos());
  }

  private Optional<Draft> body(int token) {
    return drafts.covering(token).stream()
        .filter(
            draft ->
                draft.kind() == ActorKind.ORGANIZATION
                    || (draft.kind() == ActorKind.GROUP && !draft.isPlural()))
        .findFirst();
  }
}
