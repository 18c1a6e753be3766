package org.hearsay.annotators.actor.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.Metonymy;
import org.hearsay.annotators.actor.phrase.PartyNouns;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Side;
import org.hearsay.annotators.actor.phrase.SideMatch;
import org.hearsay.annotators.actor.phrase.Sides;
import org.hearsay.annotators.actor.phrase.Titles;
import org.hearsay.annotators.actor.phrase.Whereabouts;
import org.hearsay.knowledge.actors.OrganizationEntry;
import org.hearsay.knowledge.actors.OrganizationKind;
import org.hearsay.knowledge.actors.OrganizationMatch;
import org.hearsay.knowledge.names.NameKey;
import org.hearsay.language.Name;
import org.hearsay.language.NameType;

/**
 * Finds the names of a report and says what each names: the names layer where it has one, knowledge
 * where it has none or knows better. No two overlap; in text order.
 */
public final class NameFinder {
  private static final Set<OrganizationKind> CREDITED =
      Set.of(OrganizationKind.OUTLET, OrganizationKind.NEWS_AGENCY);

  private final ReportView view;
  private final Sides sides;
  private final Metonymy metonymy;
  private final boolean[] taken;
  private final boolean[] titles;
  private final Set<Integer> personStarts = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final NameExtent extent;
  private final PlaceNames placeNames;
  private final List<NameMention> found = new ArrayList<>();

  public NameFinder(ReportView view, Sides sides) {
    this.view = view;
    this.sides = sides;
    this.metonymy = new Metonymy(view);
    this.placeNames = new PlaceNames(view, metonymy, words -> surnames.contains(NameKey.of(words)));
    this.taken = new boolean[view.size()];
    this.titles = new boolean[view.size()];
    this.extent = new NameExtent(view, index -> taken[index] || titles[index], personStarts);
  }

  /** All names, in text order. */
  public List<NameMention> find() {
    GovernmentNames governments = new GovernmentNames(view, sides);
    MixedPeoples peoples = new MixedPeoples(view);
    for (int i = 0; i < view.size(); i++) {
      governments.endingAt(i).ifPresent(this::take);
      peoples.at(i).ifPresent(this::take);
    }
    PersonNames persons = new PersonNames(view, sides);
    List<Name> names = new ArrayList<>(view.names());
    names.replaceAll(persons::settled);
    names.sort(Comparator.comparingInt(Name::firstToken));
    names.stream().filter(name -> name.type() == NameType.PERSON).forEach(this::learn);
    names.forEach(this::takeTitle);
    for (int i = 0; i < view.size(); i++) {
      takeLongName(i);
    }
    for (Name name : names) {
      if (isFree(name.firstToken(), name.endToken())) {
        addName(name);
      }
    }
    for (int i = 0; i < view.size(); i++) {
      if (!taken[i] && !titles[i]) {
        addKnown(i);
      }
    }
    found.sort(Comparator.comparingInt((NameMention each) -> each.mention().first()));
    return List.copyOf(found);
  }

  // "Organisation for the Prohibition of Chemical Weapons" is known whole.
  private void takeLongName(int first) {
    if (taken[first] || titles[first] || !view.isCapitalized(first)) {
      return;
    }
    view.knowledge()
        .organizations()
        .longestMatch(view.words(), first)
        .map(OrganizationMatch::end)
        .filter(end -> end - first >= 3 && isFree(first, end) && view.isCapitalized(end - 1))
        .filter(end -> view.sentence(end - 1) == view.sentence(first))
        .ifPresent(end -> takeOrganization(first, end, organization(first, end)));
  }

  private void learn(Name name) {
    personStarts.add(name.firstToken());
    if (name.endToken() - name.firstToken() > 1) {
      surnames.addAll(NameKey.surnameKeys(view.text(name.firstToken(), name.endToken())));
    }
  }

  // "Secretary of Defense" before a name is nothing by itself.
  private void takeTitle(Name name) {
    if (name.type() != NameType.PERSON || placeNames.isNobody(name.firstToken(), name.endToken())) {
      return;
    }
    new Titles(view, sides)
        .before(name.firstToken())
        .ifPresent(
            title -> {
              for (int i = title.roleFirst(); i < title.end(); i++) {
                titles[i] = true;
              }
            });
  }

  /** Whether the word belongs to the title before a name. */
  public boolean isTitle(int index) {
    return titles[index];
  }

  private boolean isFree(int first, int end) {
    for (int i = first; i < end; i++) {
      if (taken[i] || titles[i]) {
        return false;
      }
    }
    return true;
  }

  private void take(NameMention name) {
    found.add(name);
    for (int i = name.mention().first(); i < name.mention().end(); i++) {
      taken[i] = true;
    }
  }

  private NameMention state(int first, int end, Side side, int head) {
    Mention.Form form =
        head >= first && end - first > 0 && GovernmentNames.isRule(view.lower(head))
            ? Mention.Form.NOMINAL
            : Mention.Form.NAME;
    Mention mention = Mention.of(view, first, end, form).withHead(head);
    return new NameMention(mention, NameMention.Kind.STATE, Optional.of(side), Optional.empty());
  }

  private void addName(Name name) {
    int first = name.firstToken();
    int end = name.endToken();
    while (end - first > 1 && view.isPossessive(end - 1)) {
      end--;
    }
    while (end - first > 1
        && (view.lower(first).equals("the") || PlaceNames.isPolite(view.lower(first)))) {
      first++;
    }
    if (name.type() == NameType.PERSON) {
      first = extent.withoutTitle(first, end);
      end = extent.withSurname(first, end);
      if (placeNames.isNobody(first, end)) {
        take(placeNames.of(first, end));
        return;
      }
    } else {
      end = extent.withPurpose(first, extent.withAcronym(first, extent.withKnownRest(first, end)));
    }
    Optional<NameMention> state = wholeState(first, end);
    if (state.isPresent()
        && (name.type() != NameType.PERSON || end - first > 1 || !placeNames.isPersonHere(first))) {
      take(state.get());
      return;
    }
    if (placeNames.isHouse(first, end)) {
      take(placeNames.of(first, end));
      return;
    }
    Optional<OrganizationEntry> known = organization(first, end);
    if (known.isPresent()
        && (name.type() != NameType.PERSON
            || (end - first == 1 && !placeNames.isPersonHere(first)))) {
      takeOrganization(first, end, known);
      return;
    }
    if (name.type() == NameType.ORGANIZATION && isPeopleOf(first, end)) {
      return;
    }
    if (name.type() == NameType.ORGANIZATION && placeNames.isNoBody(first, end)) {
      take(placeNames.of(first, end));
      return;
    }
    boolean credit = view.dateline().map(at -> at.contains(name.span())).orElse(false);
    addUnknown(credit && isNobody(name) ? NameType.LOCATION : name.type(), first, end);
  }

  // "Fighters of the front stormed": a capital at the beginning makes no name of them.
  private boolean isPeopleOf(int first, int end) {
    return end - first == 1
        && view.token(first).xpos().equals("NNS")
        && view.lower(end).equals("of")
        && !view.word(first).equals(view.word(first).toUpperCase(Locale.ROOT));
  }

  // What stands in a dateline and is no known outlet is where the report was written.
  private static boolean isNobody(Name name) {
    return name.type() != NameType.PERSON;
  }

  private void addUnknown(NameType type, int first, int end) {
    Optional<SideMatch> inside = sides.stateAt(first);
    switch (type) {
      case PERSON ->
          take(
              NameMention.of(
                  Mention.of(view, first, end, Mention.Form.NAME), NameMention.Kind.PERSON));
      case ORGANIZATION -> {
        boolean arm = PartyNouns.isArm(view.lower(end - 1));
        if (inside.isPresent() && inside.get().end() == end - 1 && isForceOrRule(end - 1) && !arm) {
          take(state(first, end, inside.get().side(), end - 1));
        } else {
          takePartlyKnown(first, end);
        }
      }
      case LOCATION -> take(placeNames.of(first, end));
      case MISC -> {
        if (people(first).isPresent() && end == first + 1) {
          take(people(first).get());
        } else if (inside.isPresent() && inside.get().end() <= end) {
          for (int i = first; i < end; i++) {
            addKnown(i);
          }
        } else {
          take(
              NameMention.of(
                  Mention.of(view, first, end, Mention.Form.NAME), NameMention.Kind.OTHER));
        }
      }
    }
  }

  // "TASS news" is TASS: a known name that other words of the kind follow.
  private void takePartlyKnown(int first, int end) {
    Optional<OrganizationMatch> known =
        view.knowledge().organizations().longestMatch(view.words(), first);
    boolean described =
        known.isPresent() && known.get().end() == end - 1 && !view.isCapitalized(end - 1);
    int last = described ? known.get().end() : end;
    takeOrganization(first, last, described ? organization(first, last) : Optional.empty());
  }

  private boolean isForceOrRule(int index) {
    return PartyNouns.isForce(view.lower(index)) || GovernmentNames.isRule(view.lower(index));
  }

  private void takeOrganization(int first, int end, Optional<OrganizationEntry> entry) {
    Mention mention = Mention.of(view, first, end, Mention.Form.NAME);
    Optional<Side> side =
        entry
            .map(known -> sides.sideOf(known, view.text(first, end)))
            .or(() -> sides.stateAt(first).map(SideMatch::side))
            .or(() -> sides.endingAt(first).map(SideMatch::side))
            .or(
                () ->
                    Whereabouts.countryAfter(view, sides, end).map(code -> Side.ofState(code, "")));
    take(new NameMention(mention, NameMention.Kind.ORGANIZATION, side, entry));
  }

  private Optional<OrganizationEntry> organization(int first, int end) {
    List<OrganizationEntry> entries =
        view.knowledge().organizations().lookup(view.text(first, end));
    Optional<OrganizationEntry> beside =
        entries.stream().filter(entry -> fitsSideBefore(entry, first)).findFirst();
    return beside.isPresent() || entries.isEmpty()
        ? beside
        : Optional.of(sides.likeliest(entries))
            .filter(entry -> !isElsewhere(view.text(first, end), entry))
            .filter(entry -> !isCredit(first) || CREDITED.contains(entry.kind()));
  }

  // "OSLO (SNA) -" credits a wire, whoever else has those initials.
  private boolean isCredit(int first) {
    return view.word(first - 1).equals("(")
        && view.dateline().map(at -> at.contains(view.token(first).span())).orElse(false);
  }

  // "the Senate" is no other state's where the report does not speak of that state.
  private boolean isElsewhere(String words, OrganizationEntry entry) {
    return !entry.country().isEmpty()
        && GenericBodies.isGeneric(words)
        && !sides.isStateNamed(entry.country());
  }

  private boolean fitsSideBefore(OrganizationEntry entry, int first) {
    Optional<SideMatch> before = first == 0 ? Optional.empty() : sides.endingAt(first);
    return before.isPresent() && before.get().side().code().equals(entry.country());
  }

  private Optional<NameMention> wholeState(int first, int end) {
    return sides.stateAt(first).filter(match -> match.end() == end).map(this::stateName);
  }

  private NameMention stateName(SideMatch match) {
    int last = match.end() - 1;
    Mention mention =
        Mention.of(
            view,
            match.first(),
            match.end(),
            match.adjective() ? Mention.Form.ADJECTIVE : Mention.Form.NAME);
    if (match.adjective() && isPeople(last)) {
      return new NameMention(
          mention,
          isSide(match.first()) ? NameMention.Kind.STATE : NameMention.Kind.PEOPLE,
          Optional.of(match.side()),
          Optional.empty());
    }
    boolean place = !match.adjective() && metonymy.isLocative(mention);
    return new NameMention(
        mention,
        place ? NameMention.Kind.PLACE : NameMention.Kind.STATE,
        Optional.of(match.side()),
        Optional.empty());
  }

  private boolean isPeople(int index) {
    return view.token(index).xpos().equals("NNPS") || view.token(index).xpos().equals("NNS");
  }

  private void addKnown(int first) {
    if (taken[first]
        || !view.isCapitalized(first)
        || view.token(first).xpos().startsWith("W")
        || isPeopleOf(first, first + 1)) {
      return;
    }
    UntaggedPersons untagged = new UntaggedPersons(view, sides);
    Optional<OrganizationMatch> organization =
        view.knowledge()
            .organizations()
            .longestMatch(view.words(), first)
            .filter(match -> isFree(first, match.end()) && allCapitalized(first, match.end()))
            .filter(match -> match.end() > first + 1 || !untagged.isTitled(first))
            .filter(match -> match.end() > first + 1 || !view.token(first).xpos().equals("JJ"));
    Optional<SideMatch> state = sides.stateAt(first).filter(match -> isFree(first, match.end()));
    if (state.isPresent()
        && organization.map(match -> match.end() <= state.get().end()).orElse(true)) {
      take(stateName(state.get()));
    } else if (organization.isPresent() && placeNames.isHouse(first, organization.get().end())) {
      take(placeNames.of(first, organization.get().end()));
    } else if (organization.isPresent() && !isStranger(first, organization.get().end())) {
      takeOrganization(
          first, organization.get().end(), organization(first, organization.get().end()));
    } else if (people(first).isPresent()) {
      take(people(first).get());
    } else if (view.knowledge().seats().find(view.word(first)).isPresent()) {
      take(placeNames.of(first, first + 1));
    } else {
      untagged
          .at(first, taken)
          .or(() -> new ToldNames(view).at(first, taken))
          .ifPresent(this::take);
    }
  }

  private boolean isStranger(int first, int end) {
    return isCredit(first) && organization(first, end).isEmpty();
  }

  private Optional<NameMention> people(int first) {
    if (!isPeople(first)) {
      return Optional.empty();
    }
    return view.knowledge()
        .countries()
        .byDemonym(view.word(first))
        .map(
            country ->
                new NameMention(
                    Mention.of(view, first, first + 1, Mention.Form.NAME),
                    isSide(first) ? NameMention.Kind.STATE : NameMention.Kind.PEOPLE,
                    Optional.of(Side.ofState(country.iso3(), view.word(first))),
                    Optional.empty()));
  }

  // "The Saudis offered help": those who act for their state, unless more words tell who they are.
  private boolean isSide(int index) {
    boolean told =
        Set.of("who", "in", "of", "from", "living").contains(view.lower(index + 1))
            || view.word(index + 1).equals(",");
    return view.lower(index - 1).equals("the")
        && !told
        && view.isRelation(index, "nsubj", "obl", "obj", "iobj", "nmod");
  }

  private boolean allCapitalized(int first, int end) {
    boolean proper =
        view.token(first).upos().equals("PROPN")
            || view.word(first).chars().skip(1).anyMatch(Character::isDigit);
    boolean whole =
        view.isCapitalized(end - 1) || (proper && view.token(end - 1).upos().equals("NOUN"));
    return view.isCapitalized(first)
        && whole
        && (first > 0
            || end - first > 1
            || view.word(first).chars().skip(1).anyMatch(each -> !Character.isLowerCase(each))
            || view.token(first).upos().equals("PROPN"));
  }
}
