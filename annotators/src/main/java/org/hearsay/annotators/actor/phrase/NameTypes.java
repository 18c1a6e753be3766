package org.hearsay.annotators.actor.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.knowledge.Knowledge;
import org.hearsay.knowledge.names.NameKey;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;
import org.hearsay.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Corrects what the tagger says of names by what stands beside them: names torn in two are joined;
 * "the broadcaster X" is a body, "near X" a place, "X bridge" a place, "the X" no person.
 */
final class NameTypes {
  private static final Set<String> LOCATIVE =
      Set.of("in", "near", "inside", "outside", "around", "toward", "towards", "across", "off");
  private static final Set<String> TRUST =
      Set.of("trust", "confidence", "faith", "interest", "belief", "believe", "confide", "change");
  private static final Set<String> HYPHENED =
      Set.of(
          "led", "era", "style", "based", "born", "run", "like", "held", "made", "owned", "type");
  private static final int LONGEST_SYLLABLE = 5;
  private static final int LONGEST_ACRONYM = 6;
  private static final int LONGEST_APPOSITION = 7;

  private final ReportView view;
  private final Knowledge knowledge;
  private final Set<String> people = new HashSet<>();

  NameTypes(ReportView view) {
    this.view = view;
    this.knowledge = view.knowledge();
  }

  /** The names, in text order, each with the type that its surroundings give it. */
  List<Name> correct(List<Name> tagged) {
    List<Name> names = new ArrayList<>(tagged);
    names.sort(Comparator.comparingInt(Name::firstToken));
    names = joined(names.stream().map(this::whole).filter(name -> !isTitle(name)).toList());
    for (Name name : names) {
      boolean several = name.endToken() - name.firstToken() > 1;
      boolean thing = view.lower(name.firstToken() - 1).equals("the");
      if (name.type() == NameType.PERSON && several && !thing && !isLocated(name.firstToken())) {
        people.addAll(NameKey.surnameKeys(words(name)));
        people.add(NameKey.of(view.word(name.firstToken())));
      }
    }
    return asTold(names.stream().map(this::corrected).toList());
  }

  // What one place of a name tells of it holds for the others: "the suburb of X", then "X".
  private List<Name> asTold(List<Name> names) {
    Map<String, NameType> told = new HashMap<>();
    for (Name name : names) {
      if (beside(name.firstToken(), name.endToken()).equals(Optional.of(name.type()))) {
        told.putIfAbsent(words(name), name.type());
      }
    }
    return names.stream()
        .map(name -> isTitled(name.firstToken()) ? name : withType(name, told.get(words(name))))
        .toList();
  }

  private static Name withType(Name name, @Nullable NameType type) {
    return type == null || type == name.type()
        ? name
        : new Name(name.span(), type, name.firstToken(), name.endToken(), name.confidence());
  }

  private String words(Name name) {
    return view.text(name.firstToken(), name.endToken());
  }

  // A rank that stands alone names nobody.
  private boolean isTitle(Name name) {
    return name.type() == NameType.PERSON
        && knowledge.roles().find(words(name)).filter(role -> role.person()).isPresent()
        && view.isCapitalized(name.endToken())
        && !view.isPossessive(name.endToken() - 1);
  }

  // "Kim Jong-il" and "Cox's Bazar": what is written together, and a known place with its owner.
  private Name whole(Name name) {
    int first = name.firstToken();
    int end = name.endToken();
    boolean headless =
        name.type() == NameType.PERSON
            && first > 1
            && !isTitled(first)
            && isTitled(first - 1)
            && view.isCapitalized(first - 1)
            && view.token(first - 1).upos().equals("PROPN")
            && knowledge.roles().find(view.lower(first - 1)).isEmpty()
            && knowledge.countries().byDemonym(view.word(first - 1)).isEmpty();
    if (headless) {
      return span(name, first - 1, end);
    }
    boolean hyphen =
        end + 1 < view.size()
            && name.type() == NameType.PERSON
            && view.word(end).equals("-")
            && begin(end) == begin(end - 1) + view.word(end - 1).length()
            && begin(end + 1) == begin(end) + 1
            && (view.token(end + 1).upos().equals("PROPN") || isSyllable(first, end));
    if (hyphen) {
      return span(name, first, end + 2);
    }
    if (first > 0
        && view.isCapitalized(first - 1)
        && end - first > 1
        && view.sentence(first - 1) == view.sentence(first)
        && knowledge.places().isName(view.text(first - 1, end))) {
      Name longer = span(name, first - 1, end);
      return new Name(longer.span(), NameType.LOCATION, first - 1, end, name.confidence());
    }
    boolean owned =
        first > 1
            && name.type() == NameType.LOCATION
            && view.isPossessive(first - 1)
            && view.isCapitalized(first - 2)
            && knowledge.countries().byName(view.word(first - 2)).isEmpty();
    return owned && knowledge.places().isName(view.text(first - 2, end))
        ? span(name, first - 2, end)
        : name;
  }

  // "Song Young-moo", but not "Joe Biden-led".
  private boolean isSyllable(int first, int end) {
    String rest = view.lower(end + 1);
    return end - first > 1
        && rest.length() <= LONGEST_SYLLABLE
        && rest.chars().allMatch(Character::isLetter)
        && !HYPHENED.contains(rest);
  }

  // "Jean-Claude" and "Western Balkans" are one name each.
  private List<Name> joined(List<Name> names) {
    List<Name> joined = new ArrayList<>();
    for (Name name : names) {
      Name last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isTorn(last, name)) {
        joined.set(joined.size() - 1, span(last, last.firstToken(), name.endToken()));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private boolean isTorn(Name left, Name right) {
    int gap = right.firstToken() - left.endToken();
    if (left.type() != right.type()
        || gap < 0
        || view.sentence(left.firstToken()) != view.sentence(right.firstToken())) {
      return false;
    }
    boolean person = left.type() == NameType.PERSON;
    if (gap == 1 && left.type() == NameType.ORGANIZATION) {
      return view.isPossessive(left.endToken())
          && view.token(left.endToken() - 1).xpos().endsWith("S");
    }
    if (gap == 1) {
      boolean tight = view.token(left.endToken() - 1).span().end() + 1 == begin(right.firstToken());
      return person && tight && view.word(left.endToken()).equals("-");
    }
    boolean single =
        left.endToken() - left.firstToken() == 1 && right.endToken() - right.firstToken() == 1;
    String both = view.text(left.firstToken(), right.endToken());
    return gap == 0 && (person ? isPersonal(left) : single && knowledge.places().isName(both));
  }

  private boolean isPersonal(Name name) {
    String words = words(name);
    return knowledge.roles().find(words).isEmpty()
        && knowledge.countries().byDemonym(words).isEmpty()
        && knowledge.countries().byName(words).isEmpty();
  }

  private int begin(int token) {
    return view.token(token).span().begin();
  }

  private Name span(Name name, int first, int end) {
    return new Name(view.syntax().spanOf(first, end), name.type(), first, end, name.confidence());
  }

  private Name corrected(Name name) {
    int end = name.endToken();
    while (end - name.firstToken() > 1 && view.isPossessive(end - 1)) {
      end--;
    }
    NameType type =
        switch (name.type()) {
          case PERSON -> ofPerson(name.firstToken(), end);
          case ORGANIZATION, MISC -> ofBody(name.type(), name.firstToken(), end);
          case LOCATION -> ofPlace(name.firstToken(), end);
        };
    return withType(name, type);
  }

  private NameType ofPerson(int first, int end) {
    boolean kind = first > 0 && KindNouns.before(view.lower(first - 1)).isPresent();
    if ((!kind && isTitled(first) && !isLed(first)) || isKnownPerson(first, end)) {
      return NameType.PERSON;
    }
    Optional<NameType> beside = beside(first, end);
    if (beside.isPresent()) {
      return beside.get();
    }
    if (isFirm(first) || isLed(first)) {
      return NameType.ORGANIZATION;
    }
    if (isAcronym(first, end)
        || (end - first > 1 && knowledge.organizations().isName(view.text(first, end)))) {
      return NameType.ORGANIZATION;
    }
    if (end - first > 1 && KindNouns.isSite(view.lower(end - 1))) {
      return NameType.LOCATION;
    }
    boolean several = view.token(end - 1).xpos().equals("NNPS") && !people.contains(key(first));
    if (end - first == 1 && (several || isAdjective(first))) {
      return NameType.MISC;
    }
    boolean place = knowledge.places().isName(view.text(first, end));
    boolean unheard = end - first == 1 && place && !isTitled(first);
    if ((isLocated(first) || unheard) && !isOneOfThePeople(first, end)) {
      return NameType.LOCATION;
    }
    return isAfterArticle(first, end)
        ? place ? NameType.LOCATION : NameType.ORGANIZATION
        : NameType.PERSON;
  }

  private NameType ofBody(NameType type, int first, int end) {
    String words = view.text(first, end);
    boolean known = knowledge.organizations().isName(words);
    if (end - first == 1 && view.isCapitalized(first - 1) && isTitled(first)) {
      return NameType.PERSON;
    }
    if (end - first == 1 && isBareAdjective(first)) {
      return NameType.MISC;
    }
    if (known) {
      return type;
    }
    if (KindNouns.isWork(view.lower(end - 1)) && end - first > 1) {
      return NameType.MISC;
    }
    boolean seat = knowledge.seats().find(words).isPresent();
    if (seat || knowledge.countries().byName(words).isPresent() || isSiteName(first, end)) {
      return NameType.LOCATION;
    }
    boolean person =
        type == NameType.ORGANIZATION
            && end - first == 1
            && !isAcronym(first, end)
            && people.contains(NameKey.of(words));
    return person ? NameType.PERSON : beside(first, end).orElse(type);
  }

  // "Catalan parties": an adjective before a common noun names no body.
  private boolean isBareAdjective(int index) {
    return view.token(index).xpos().equals("JJ")
        && view.isRelation(index, "amod")
        && index + 1 < view.size()
        && view.token(index + 1).upos().equals("NOUN")
        && !view.isCapitalized(index + 1);
  }

  private NameType ofPlace(int first, int end) {
    if (KindNouns.isPact(view.lower(end))) {
      return NameType.MISC;
    }
    boolean place = knowledge.places().isName(view.text(first, end));
    return place
        ? NameType.LOCATION
        : beside(first, end).filter(type -> type != NameType.MISC).orElse(NameType.LOCATION);
  }

  // "the daily X", "the town of X", "X bridge", "X, a security company,".
  private Optional<NameType> beside(int first, int end) {
    boolean noun = first > 0 && view.token(first - 1).upos().equals("NOUN");
    Optional<NameType> before = noun ? KindNouns.before(view.lower(first - 1)) : Optional.empty();
    if (before.isPresent()) {
      return before;
    }
    if (view.lower(first - 1).equals("of") && KindNouns.isSettlement(view.lower(first - 2))) {
      return Optional.of(NameType.LOCATION);
    }
    if (isSiteName(first, end)) {
      return Optional.of(NameType.LOCATION);
    }
    return byApposition(end);
  }

  // "the ship's owner, Sola Lines,": what owns, makes or runs things is a company, unless it has a
  // given name.
  private boolean isFirm(int first) {
    return view.word(first - 1).equals(",")
        && KindNouns.isTrader(lemma(first - 2))
        && view.isPossessive(first - 3)
        && Genders.ofGivenName(view.lower(first)) == Gender.UNKNOWN;
  }

  // "Ana Lundo, leader of the opposition Oru Lodi,": she leads what is named after her role.
  private boolean isLed(int first) {
    return view.lower(first - 1).equals("opposition")
        && Set.of("the", "main", "largest", "country", "'s").contains(view.lower(first - 2));
  }

  private boolean isSiteName(int first, int end) {
    return end < view.size()
        && KindNouns.isSite(view.lower(end))
        && !view.isPossessive(end - 1)
        && view.sentence(first) == view.sentence(end);
  }

  // "X, a security company,", "X, a town on the coast,", but not "X, the company's director,".
  private Optional<NameType> byApposition(int end) {
    if (!view.word(end).equals(",") || !Set.of("a", "an", "the").contains(view.lower(end + 1))) {
      return Optional.empty();
    }
    int last = -1;
    for (int i = end + 2; i < Math.min(view.size(), end + LONGEST_APPOSITION); i++) {
      Token token = view.token(i);
      if (token.upos().equals("NOUN")) {
        last = i;
      } else if (view.isPossessive(i)) {
        last = -1;
      } else if (!Set.of("ADJ", "PROPN", "PUNCT", "VERB", "NUM").contains(token.upos())
          || view.word(i).equals(",")) {
        break;
      }
    }
    return last < 0 ? Optional.empty() : KindNouns.before(view.lower(last));
  }

  private boolean isTitled(int first) {
    return first > 0
        && knowledge
            .roles()
            .find(view.lower(first - 1))
            .filter(role -> role.person() && !role.plural())
            .isPresent();
  }

  private boolean isKnownPerson(int first, int end) {
    return end - first > 1
        && knowledge.officeHolders().findByName(view.text(first, end)).stream()
            .anyMatch(match -> match.fullName());
  }

  private boolean isOneOfThePeople(int first, int end) {
    return people.contains(NameKey.of(view.word(end - 1)))
        || !knowledge.officeHolders().findByName(view.text(first, end)).isEmpty();
  }

  private boolean isLocated(int first) {
    return LOCATIVE.contains(view.lower(first - 1)) && !TRUST.contains(lemma(first - 2));
  }

  private String lemma(int index) {
    return index < 0 ? "" : view.token(index).lemma();
  }

  private boolean isAcronym(int first, int end) {
    String word = view.word(first);
    return end - first == 1
        && word.length() > 1
        && word.length() <= LONGEST_ACRONYM
        && word.equals(word.toUpperCase(Locale.ROOT))
        && word.chars().allMatch(Character::isLetter)
        && !view.word(first + 1).equals(view.word(first + 1).toUpperCase(Locale.ROOT));
  }

  // "a Kashmiri party", "Chechen leader": nobody of the report or of the office rows, before a
  // noun.
  private boolean isAdjective(int index) {
    boolean noun =
        index + 1 < view.size()
            && view.token(index + 1).upos().equals("NOUN")
            && view.isRelation(index, "amod", "compound", "nmod:desc");
    return noun
        && (RegionalAdjectives.region(knowledge, view.word(index)).isPresent()
            || !isOneOfThePeople(index, index + 1));
  }

  private String key(int index) {
    return NameKey.of(view.word(index));
  }

  // No article stands before a person's name alone; "the Kennedys" and "the Smith family" are fine.
  private boolean isAfterArticle(int first, int end) {
    boolean article = view.lower(first - 1).equals("the");
    boolean modifies =
        end < view.size() && Set.of("NOUN", "PROPN", "ADJ").contains(view.token(end).upos());
    String last = view.word(end - 1);
    boolean family =
        last.endsWith("s") && people.contains(NameKey.of(last.substring(0, last.length() - 1)));
    return article && !modifies && !family && !isOneOfThePeople(first, end);
  }
}
