package org.hearsay.annotators.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.annotators.actor.name.NameMention;
import org.hearsay.annotators.actor.phrase.Gender;
import org.hearsay.annotators.actor.phrase.Genders;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.Offices;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.RoleReading;
import org.hearsay.annotators.actor.phrase.Side;
import org.hearsay.annotators.actor.phrase.Sides;
import org.hearsay.annotators.actor.phrase.Titles;
import org.hearsay.knowledge.actors.OfficeTerm;
import org.hearsay.knowledge.actors.RoleClass;
import org.hearsay.knowledge.names.Folding;
import org.hearsay.knowledge.names.NameKey;
import org.hearsay.model.facts.ActorKind;

/**
 * Joins the names of people: full names first, then surnames to the full names they fit. Two people
 * are never joined; of several that a surname fits, title and gender decide, then who was named
 * last.
 */
final class PersonLinker {
  private static final int LONGEST_ALIAS = 8;

  /** Titles that are no office of their bearer's: a sheikh is known by what he does. */
  private static final Set<String> HONORIFICS =
      Set.of(
          "sheikh",
          "sheik",
          "ayatollah",
          "grand ayatollah",
          "mullah",
          "imam",
          "sir",
          "lord",
          "dame",
          "doctor",
          "professor",
          "prince",
          "princess",
          "mawlawi",
          "maulana",
          "hojatoleslam");

  private final ReportView view;
  private final Drafts drafts;
  private final Titles titles;
  private final Sides sides;
  private final Offices offices;
  private final List<Draft> people = new ArrayList<>();
  private final Map<Draft, Integer> places = new IdentityHashMap<>();
  private final Map<String, BitSet> byKey = new HashMap<>();

  PersonLinker(ReportView view, Drafts drafts, Sides sides) {
    this.view = view;
    this.drafts = drafts;
    this.sides = sides;
    this.titles = new Titles(view, sides);
    this.offices = new Offices(view.knowledge());
  }

  private record Named(Mention mention, String name, Optional<RoleReading> role, Gender gender) {
    boolean isFull() {
      return NameKey.of(name).indexOf(' ') > 0;
    }

    Optional<String> side() {
      return role.flatMap(RoleReading::side).map(Side::code).filter(code -> !code.isEmpty());
    }

    Optional<RoleClass> roleClass() {
      return role.flatMap(RoleReading::roleClass);
    }
  }

  void link(List<NameMention> names) {
    List<Named> read =
        names.stream()
            .filter(name -> name.kind() == NameMention.Kind.PERSON)
            .map(name -> read(name.mention()))
            .toList();
    read.stream().filter(Named::isFull).forEach(this::linkFull);
    List<Named> surnames = new ArrayList<>(read.stream().filter(named -> !named.isFull()).toList());
    surnames.addAll(missed(names));
    surnames.sort(Comparator.comparingInt(named -> named.mention().first()));
    surnames.forEach(this::linkSurname);
  }

  // A surname of somebody in this text is a name wherever it stands.
  private List<Named> missed(List<NameMention> names) {
    boolean[] taken = new boolean[view.size()];
    names.stream()
        .filter(
            name ->
                (name.kind() != NameMention.Kind.PLACE && name.kind() != NameMention.Kind.OTHER)
                    || name.side().isPresent())
        .forEach(name -> Arrays.fill(taken, name.mention().first(), name.mention().end(), true));
    Set<String> surnames = new HashSet<>();
    people.forEach(
        draft -> draft.names().forEach(name -> surnames.addAll(NameKey.surnameKeys(name))));
    List<Named> found = new ArrayList<>();
    for (int i = 0; i < view.size(); i++) {
      boolean proper = view.isCapitalized(i) && view.token(i).upos().equals("PROPN");
      if (!taken[i] && proper && surnames.contains(NameKey.of(view.word(i)))) {
        found.add(read(Mention.of(view, i, i + 1, Mention.Form.NAME)));
      }
    }
    return found;
  }

  private Named read(Mention mention) {
    String words = view.text(mention.span());
    Optional<RoleReading> role =
        titles.before(mention.first()).or(() -> titles.after(mention.end()));
    Gender gender = Genders.ofTitle(view.lower(mention.first() - 1));
    return new Named(mention, words, role, gender);
  }

  private void linkFull(Named named) {
    Optional<Draft> known =
        namedLike(NameKey.surnameKeys(named.name()))
            .filter(draft -> draft.names().stream().anyMatch(name -> isSame(name, named.name())))
            .findFirst()
            .or(() -> alias(named));
    Draft draft = known.orElseGet(() -> create(named));
    note(named, draft);
  }

  // Two names of unlike length are one person's only where the last word is spelled alike.
  private static boolean isSame(String one, String other) {
    boolean alike = lastWord(one).equals(lastWord(other));
    return NameKey.sameName(one, other) && (alike || wordCount(one) == wordCount(other));
  }

  private static String lastWord(String name) {
    String plain = Folding.key(name).replace('-', ' ');
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }

  private static long wordCount(String name) {
    return name.chars().filter(Character::isWhitespace).count();
  }

  // "X, better known as Y": another name of whoever stands before.
  private Optional<Draft> alias(Named named) {
    int first = named.mention().first();
    boolean known =
        (view.lower(first - 1).equals("as") && view.lower(first - 2).equals("known"))
            || Set.of("nicknamed", "alias", "aka").contains(view.lower(first - 1));
    int start = known ? view.syntax().sentenceOf(view.token(first)).firstToken() : first;
    for (int i = first - 1; i >= Math.max(start, first - LONGEST_ALIAS); i--) {
      Optional<Draft> before = drafts.covering(i).stream().filter(Draft::isPerson).findFirst();
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.empty();
  }

  /** What a name is found by: its surnames, its key, and what it begins with up to each blank. */
  private static Set<String> keys(String name) {
    Set<String> keys = new HashSet<>(NameKey.surnameKeys(name));
    keys.add(NameKey.of(name));
    for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
      keys.add(name.substring(0, blank + 1));
    }
    return keys;
  }

  /** The people of whom a name has one of these keys, in the order in which they were named. */
  private Stream<Draft> namedLike(Collection<String> keys) {
    BitSet found = new BitSet();
    keys.forEach(key -> found.or(byKey.getOrDefault(key, new BitSet())));
    return found.stream().mapToObj(people::get);
  }

  private Draft create(Named named) {
    Optional<OfficeTerm> term =
        offices
            .named(named.name(), named.isFull(), named.side(), named.roleClass(), view.date())
            .filter(row -> isOfThisReport(row, named));
    Optional<Draft> known = term.flatMap(row -> drafts.find("person:" + row.personId()));
    boolean same =
        known.isPresent()
            && (!named.isFull()
                || known.get().names().stream().allMatch(name -> isSame(name, named.name())));
    if (same) {
      return known.get();
    }
    Draft draft = drafts.create(ActorKind.PERSON, "");
    places.put(draft, people.size());
    people.add(draft);
    term.filter(row -> known.isEmpty()).ifPresent(row -> know(draft, row));
    return draft;
  }

  // Namesakes: without a title, one in office is meant, or one whose state the report speaks of.
  private boolean isOfThisReport(OfficeTerm term, Named named) {
    boolean inOffice = view.date().map(term::covers).orElse(true);
    return inOffice
        || (named.role().isPresent() && !named.role().get().side().isEmpty())
        || sides.isSpokenOf(term.side());
  }

  private void know(Draft draft, OfficeTerm term) {
    draft.setTerm(term);
    if (!term.personId().isEmpty()) {
      drafts.alias("person:" + term.personId(), draft);
    }
  }

  private void note(Named named, Draft draft) {
    drafts.useName(named.mention(), draft, named.name());
    Integer place = places.get(draft);
    if (place != null) {
      keys(named.name())
          .forEach(key -> byKey.computeIfAbsent(key, each -> new BitSet()).set(place));
    }
    draft.setGender(named.gender());
    draft.setGender(Genders.ofName(named.name()));
    named.role().ifPresent(role -> noteRole(draft, role));
  }

  private void noteRole(Draft draft, RoleReading role) {
    draft.setGender(Genders.ofRole(role.words()));
    if (role.words().equalsIgnoreCase("counterpart")) {
      role.side().ifPresent(side -> noteSide(draft, side));
      return;
    }
    if (HONORIFICS.contains(role.words().toLowerCase(Locale.ROOT))) {
      draft.setHonorific(role.words());
      role.side().ifPresent(side -> noteSide(draft, side));
      return;
    }
    draft.setRole(role.former() ? "former " + role.words() : role.words(), role.roleClass());
    draft.add(role);
    draft.setSector(sectorOf(role));
    role.side().ifPresent(side -> noteSide(draft, side));
  }

  // The chief of a militia is of its sector, the spokesman of a ministry is of his own; a state's
  // commissioner is no commissioner of the nations.
  private String sectorOf(RoleReading role) {
    boolean national =
        role.side().flatMap(side -> view.knowledge().countries().byIso3(side.code())).isPresent();
    String word = role.role().sector();
    String own = national && word.equals("IGO") ? "GOV" : word;
    Optional<Draft> house =
        role.side()
            .filter(side -> !side.about().isEmpty())
            .flatMap(side -> drafts.find("about:" + side.about()));
    return house
        .map(Draft::sector)
        .filter(sector -> !sector.isEmpty() && (own.isEmpty() || own.equals("GOV")))
        .orElse(own);
  }

  private void noteSide(Draft draft, Side side) {
    if (!side.code().isEmpty()) {
      draft.setSide(side.code(), view.knowledge().countries().byIso3(side.code()).isPresent());
    }
    if (!side.about().isEmpty()) {
      drafts.find("about:" + side.about()).ifPresent(draft::setAffiliation);
    }
  }

  private void linkSurname(Named named) {
    String key = NameKey.of(named.name());
    List<Draft> bySurname =
        namedLike(Set.of(key)).filter(draft -> mayBe(draft, key, named)).toList();
    List<Draft> others = bySurname.isEmpty() ? byGivenName(named) : bySurname;
    List<Draft> fitting = alias(named).map(List::of).orElse(others);
    Draft draft =
        fitting.size() <= 1
            ? fitting.stream().findFirst().orElseGet(() -> create(named))
            : choose(fitting, named);
    if (draft.names().isEmpty() && draft.term().isPresent()) {
      draft.setOwnName(draft.term().get().person());
    }
    note(named, draft);
  }

  // "Sheikh Hamdan" and "Mr Getachew" go by the first of their names.
  private List<Draft> byGivenName(Named named) {
    List<Draft> fitting =
        namedLike(Set.of(named.name() + " "))
            .filter(
                draft ->
                    draft.names().stream().anyMatch(full -> full.startsWith(named.name() + " ")))
            .filter(draft -> draft.gender().agrees(named.gender()) && !contradicts(draft, named))
            .toList();
    Optional<Draft> latest =
        fitting.stream()
            .max(Comparator.comparingInt(draft -> lastBefore(draft, named.mention().head())));
    return latest.stream().toList();
  }

  private boolean mayBe(Draft draft, String key, Named named) {
    boolean sameName =
        draft.names().stream()
            .anyMatch(
                name -> NameKey.surnameKeys(name).contains(key) || NameKey.of(name).equals(key));
    return sameName && draft.gender().agrees(named.gender()) && !contradicts(draft, named);
  }

  // "President X" is not the X whom the text calls a lawyer; a former office is no contradiction.
  private boolean contradicts(Draft draft, Named named) {
    Optional<RoleClass> wanted = named.roleClass();
    Optional<RoleClass> has = draft.roleClass().or(() -> draft.term().map(OfficeTerm::role));
    boolean differs =
        wanted.isPresent()
            && has.isPresent()
            && !wanted.equals(has)
            && Offices.picksOne(wanted.get())
            && Offices.picksOne(has.get());
    boolean otherSide =
        named.side().isPresent()
            && !draft.side().isEmpty()
            && !draft.side().equals(named.side().get());
    return differs && otherSide;
  }

  private Draft choose(List<Draft> fitting, Named named) {
    Optional<Draft> byRole =
        fitting.stream()
            .filter(
                draft ->
                    named.roleClass().isPresent() && draft.roleClass().equals(named.roleClass()))
            .findFirst();
    if (byRole.isPresent()) {
      return byRole.get();
    }
    Comparator<Draft> order =
        Comparator.comparing((Draft draft) -> draft.term().isEmpty())
            .thenComparing(draft -> -lastBefore(draft, named.mention().head()));
    return fitting.stream().min(order).orElseThrow();
  }

  private static int lastBefore(Draft draft, int position) {
    return draft.mentions().stream()
        .mapToInt(Mention::head)
        .filter(head -> head < position)
        .max()
        .orElse(-1);
  }
}
