package org.hearsay.annotators.actor.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.annotators.actor.phrase.GivenNameGenders;
import org.hearsay.annotators.actor.phrase.KindNouns;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.RoleReading;
import org.hearsay.annotators.actor.phrase.Sides;
import org.hearsay.annotators.actor.phrase.Titles;
import org.hearsay.knowledge.actors.RoleMatch;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;

/**
 * Tells names of persons that the tagger took for something else: by the given name, by a title or
 * by a role beside a comma ("his spokesman, Teno Maru, said").
 */
final class PersonNames {
  private static final int LONGEST_NAME = 5;
  private static final int LONGEST_ROLE = 4;
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "de", "da", "di", "van", "von", "bin", "ben", "der", "del", "-", "'", "’");

  private final ReportView view;
  private final Titles titles;

  PersonNames(ReportView view, Sides sides) {
    this.view = view;
    this.titles = new Titles(view, sides);
  }

  /** The name, of a person where all around it says so. */
  Name settled(Name name) {
    boolean person =
        name.type() != NameType.PERSON && mayBePerson(name) && (isGiven(name) || hasRole(name));
    return person
        ? new Name(
            name.span(), NameType.PERSON, name.firstToken(), name.endToken(), name.confidence())
        : name;
  }

  private boolean mayBePerson(Name name) {
    int words = name.endToken() - name.firstToken();
    String text = view.text(name.firstToken(), name.endToken());
    return words > 1
        && words <= LONGEST_NAME
        && view.knowledge().organizations().lookup(text).isEmpty()
        && !view.knowledge().places().isName(text)
        && view.knowledge().seats().find(text).isEmpty()
        && range(name).allMatch(this::isNameWord);
  }

  private static IntStream range(Name name) {
    return IntStream.range(name.firstToken(), name.endToken());
  }

  private boolean isNameWord(int index) {
    String word = view.lower(index);
    boolean kind =
        KindNouns.isBody(word)
            || KindNouns.isInstitution(word)
            || KindNouns.isMedia(word)
            || KindNouns.isSettlement(word)
            || KindNouns.isSite(word);
    return PARTICLES.contains(word)
        || (view.isCapitalized(index)
            && !kind
            && view.token(index).upos().equals("PROPN")
            && view.knowledge().roles().find(word).isEmpty()
            && view.knowledge().countries().byDemonym(view.word(index)).isEmpty());
  }

  private boolean isGiven(Name name) {
    String first = view.word(name.firstToken()).toLowerCase(Locale.ROOT);
    return GivenNameGenders.MALE.contains(first) || GivenNameGenders.FEMALE.contains(first);
  }

  private boolean hasRole(Name name) {
    return titles.before(name.firstToken()).isPresent()
        || (view.word(name.firstToken() - 1).equals(",") && followsRole(name.firstToken() - 1))
        || (view.word(name.endToken()).equals(",") && precedesRole(name.endToken()));
  }

  // "its head, X," but not "ministers, X and Y": one office has one holder.
  private boolean followsRole(int comma) {
    return IntStream.range(Math.max(0, comma - LONGEST_ROLE), comma)
        .mapToObj(first -> view.knowledge().roles().longestMatch(view.lowerWords(), first))
        .flatMap(Optional::stream)
        .filter(match -> match.end() == comma && match.word().person())
        .filter(match -> !KindNouns.isTrader(view.lower(comma - 1)))
        .map(RoleMatch::end)
        .anyMatch(end -> view.token(end - 1).xpos().equals("NN"));
  }

  private boolean precedesRole(int comma) {
    Optional<RoleReading> role = titles.after(comma);
    return role.isPresent() && List.of("the", "a", "an").contains(view.lower(comma + 1));
  }
}
