package org.hearsay.annotators.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.annotators.actor.phrase.KindNouns;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.NounPhrase;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.knowledge.actors.OfficeTerm;
import org.hearsay.knowledge.actors.RoleClass;
import org.hearsay.model.facts.ActorKind;

/** Joins definite descriptions to whom they mean: "the alliance", "the country", "both sides". */
final class DescriptionLinker {
  private static final Set<RoleClass> LEADING =
      EnumSet.of(
          RoleClass.SUPREME_LEADER,
          RoleClass.HEAD_OF_STATE,
          RoleClass.HEAD_OF_GOVERNMENT,
          RoleClass.MONARCH,
          RoleClass.ORGANIZATION_HEAD,
          RoleClass.ARMED_GROUP_LEADER,
          RoleClass.OPPOSITION_LEADER);
  private static final Set<String> NEUTRAL =
      Set.of("JRN", "NGO", "IGO", "EDU", "MED", "BUS", "LAB");
  private static final Set<String> EACH = Set.of("each", "either", "neither");
  private static final Set<String> REBELS =
      Set.of("rebel", "insurgent", "guerrilla", "militant", "separatist", "jihadist");
  private static final int PAIR_SENTENCES = 3;
  private static final Set<String> COUNTRIES =
      Set.of(
          "country",
          "nation",
          "kingdom",
          "monarchy",
          "emirate",
          "republic",
          "neighbor",
          "neighbour",
          "island");
  private static final Set<String> KINGDOMS =
      Set.of(
          "SAU", "JOR", "MAR", "BHR", "THA", "KHM", "GBR", "NLD", "BEL", "ESP", "SWE", "NOR", "DNK",
          "LSO", "SWZ", "BTN", "TON");
  private static final Set<String> EMIRATES = Set.of("ARE", "QAT", "KWT");
  // two even where nobody counts them
  private static final Set<String> TWOSOMES = Set.of("neighbor", "neighbour", "rival", "foe");
  private static final Set<String> SIDES =
      Set.of("side", "party", "camp", "foe", "enemy", "neighbor", "neighbour", "rival");
  private static final Set<String> ISLANDS =
      Set.of(
          "TWN", "CUB", "CYP", "LKA", "MDG", "MLT", "ISL", "JAM", "BHR", "MUS", "BRB", "TLS", "HKG",
          "SGP", "PRI", "GRL", "IRL", "NCL", "COM", "MDV", "FJI", "VUT", "SLB", "TON", "WSM");
  private static final Map<String, Predicate<Draft>> BODIES =
      Map.ofEntries(
          Map.entry("alliance", isBodyOf("NATO")),
          Map.entry("bloc", isBodyOf("EU")),
          Map.entry(
              "agency",
              named(
                  "agency",
                  "AP",
                  "Reuters",
                  "TASS",
                  "news",
                  "IAEA",
                  "Xinhua",
                  "Interfax",
                  "AFP",
                  "CIA",
                  "FBI")),
          Map.entry("organization", draft -> true),
          Map.entry("organisation", draft -> true),
          Map.entry("group", draft -> !Set.of("GOV", "JRN", "IGO").contains(draft.sector())),
          Map.entry("movement", inSector("REB", "UAF", "PTY", "OPP", "SOC")),
          Map.entry("militia", inSector("REB", "UAF", "MIL")),
          Map.entry("paramilitary", inSector("REB", "UAF", "MIL")),
          Map.entry("company", inSector("BUS")),
          Map.entry("firm", inSector("BUS")),
          Map.entry("newspaper", inSector("JRN")),
          Map.entry("paper", inSector("JRN")),
          Map.entry("broadcaster", inSector("JRN")),
          Map.entry("network", inSector("JRN")),
          Map.entry("outlet", inSector("JRN")),
          Map.entry("channel", inSector("JRN")),
          Map.entry("party", inSector("PTY", "OPP")));

  private final ReportView view;
  private final Drafts drafts;

  DescriptionLinker(ReportView view, Drafts drafts) {
    this.view = view;
    this.drafts = drafts;
  }

  /** "the rebels": the one armed movement that the text has named; whether there is one. */
  boolean linkRebels(NounPhrase phrase) {
    boolean bare =
        phrase.isPlural()
            && phrase.determiner().equals("the")
            && phrase.bare() == phrase.head().index()
            && REBELS.contains(phrase.lemma())
            && phrase.sides().isEmpty()
            && !phrase.hasComplement();
    if (!bare) {
      return false;
    }
    List<Draft> told =
        drafts.before(phrase.head().index()).stream().map(Drafts.Use::draft).distinct().toList();
    List<Draft> armed =
        told.stream()
            .filter(draft -> draft.kind() == ActorKind.ORGANIZATION)
            .filter(inSector("REB", "UAF"))
            .toList();
    String word = view.lower(phrase.head().index());
    boolean others =
        told.stream().anyMatch(draft -> !draft.isOneHuman() && draft.ownName().endsWith(word));
    boolean one = armed.size() == 1 && !others && armed.get(0).sector().equals("REB");
    if (one) {
      drafts.use(phrase.mention(), armed.get(0));
    }
    return one;
  }

  private static Predicate<Draft> isBodyOf(String body) {
    return draft -> draft.body().equals(body);
  }

  private static Predicate<Draft> inSector(String... sectors) {
    return draft -> Set.of(sectors).contains(draft.sector());
  }

  private static Predicate<Draft> named(String... words) {
    return draft ->
        draft.names().stream()
                .anyMatch(
                    name ->
                        Arrays.stream(words)
                            .anyMatch(
                                word ->
                                    name.toLowerCase(Locale.ROOT)
                                        .contains(word.toLowerCase(Locale.ROOT))))
            || Arrays.stream(words)
                .anyMatch(
                    word ->
                        draft
                            .ownName()
                            .toLowerCase(Locale.ROOT)
                            .contains(word.toLowerCase(Locale.ROOT)));
  }

  /** Joins a description; whether it did. */
  boolean link(NounPhrase phrase) {
    String lemma = phrase.lemma();
    if (phrase.determiner().equals("this") && KindNouns.isMedia(lemma)) {
      return false;
    }
    boolean named = view.isCapitalized(phrase.head().index());
    if ((phrase.isPlural() && !named)
        || !phrase.isDefinite()
        || !phrase.sides().isEmpty()
        || phrase.hasComplement()) {
      return false;
    }
    Optional<Draft> meant = Optional.empty();
    if (COUNTRIES.contains(lemma)) {
      meant = country(phrase);
    } else if (BODIES.containsKey(lemma)) {
      meant = body(phrase, BODIES.get(lemma));
    }
    if (meant.isEmpty() && phrase.possessor().isEmpty()) {
      meant = sameKind(phrase);
    }
    meant.ifPresent(draft -> drafts.use(phrase.mention(), draft));
    return meant.isPresent();
  }

  // "its neighboring country" is another state than its own.
  private Optional<Draft> country(NounPhrase phrase) {
    Set<String> owners = new LinkedHashSet<>();
    phrase
        .possessor()
        .ifPresent(
            token -> drafts.headedBy(token.index()).forEach(draft -> owners.add(draft.side())));
    boolean neighbor = view.text(phrase.first(), phrase.end()).contains("neighbo");
    if (phrase.possessor().isPresent() && !neighbor) {
      return owners.stream()
          .flatMap(code -> drafts.find(BodyLinker.stateKey(code)).stream())
          .findFirst();
    }
    return drafts.latest(
        phrase.head().index(),
        draft ->
            draft.kind() == ActorKind.STATE
                && !owners.contains(draft.country())
                && ruled(phrase.lemma())
                    .map(states -> states.contains(draft.country()))
                    .orElse(true));
  }

  // "the kingdom" is one of those that have a king
  private static Optional<Set<String>> ruled(String lemma) {
    return switch (lemma) {
      case "island" -> Optional.of(ISLANDS);
      case "kingdom", "monarchy" -> Optional.of(KINGDOMS);
      case "emirate", "sheikhdom" -> Optional.of(EMIRATES);
      default -> Optional.empty();
    };
  }

  // "the commission" is the one whose name ends so.
  private Optional<Draft> sameKind(NounPhrase phrase) {
    String word = view.lower(phrase.head().index());
    String ending = " " + word;
    if (phrase.bare() < phrase.head().index()) {
      return Optional.empty();
    }
    String stem = word.endsWith("s") ? ending.substring(0, word.length()) : ending;
    boolean named = view.isCapitalized(phrase.head().index()) && word.length() > 4;
    return drafts.latest(
        phrase.head().index(),
        draft ->
            (draft.kind() == ActorKind.ORGANIZATION || draft.kind() == ActorKind.GROUP)
                && Stream.concat(
                        draft.names().stream(), Stream.of(draft.ownName(), draft.description()))
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .anyMatch(name -> name.endsWith(ending) || (named && name.contains(stem))));
  }

  private Optional<Draft> body(NounPhrase phrase, Predicate<Draft> fits) {
    if (phrase.possessor().isPresent()
        || (phrase.bare() < phrase.head().index() && view.isCapitalized(phrase.bare()))) {
      return Optional.empty();
    }
    Optional<Draft> known =
        drafts.latest(
            phrase.head().index(),
            draft -> draft.kind() == ActorKind.ORGANIZATION && fits.test(draft));
    boolean union = phrase.lemma().equals("bloc") || phrase.lemma().equals("alliance");
    return known.isPresent() || !union
        ? known
        : drafts.latest(
            phrase.head().index(),
            draft -> draft.sector().equals("IGO") && draft.kind() == ActorKind.ORGANIZATION);
  }

  /** Joins "both sides", "the two countries", "the two leaders"; whether it did. */
  boolean linkPair(NounPhrase phrase) {
    String before = view.lower(phrase.head().index() - 1);
    boolean two =
        phrase.determiner().equals("both")
            || before.equals("both")
            || (before.equals("two") && view.lower(phrase.head().index() - 2).equals("the"))
            || (before.equals("the") && TWOSOMES.contains(phrase.lemma()));
    boolean each = EACH.contains(phrase.determiner()) && !phrase.isPlural();
    if (!(each || (two && phrase.isPlural())) || !phrase.sides().isEmpty()) {
      return false;
    }
    Optional<Predicate<Draft>> fits = pairOf(phrase.lemma());
    List<Draft> pair = fits.map(fit -> pair(phrase, fit)).orElse(List.of());
    Mention mention =
        Mention.of(view, phrase.first(), phrase.end(), Mention.Form.NOMINAL)
            .withHead(phrase.head().index());
    pair.forEach(draft -> drafts.use(mention, draft));
    return !pair.isEmpty();
  }

  private static boolean leads(Draft draft) {
    return draft.isPerson()
        && draft
            .roleClass()
            .or(() -> draft.term().map(OfficeTerm::role))
            .map(LEADING::contains)
            .orElse(false);
  }

  private static Optional<Predicate<Draft>> pairOf(String lemma) {
    return switch (lemma) {
      case "side", "party", "camp", "foe", "enemy" ->
          Optional.of(
              draft ->
                  draft.isBody()
                      && draft.kind() != ActorKind.GROUP
                      && !NEUTRAL.contains(draft.sector()));
      case "country",
          "nation",
          "state",
          "government",
          "neighbor",
          "neighbour",
          "rival",
          "capital",
          "power",
          "army" ->
          Optional.of(draft -> draft.kind() == ActorKind.STATE);
      case "leader" -> Optional.of(DescriptionLinker::leads);
      case "president" ->
          Optional.of(
              draft ->
                  leads(draft)
                      && draft
                          .roleClass()
                          .or(() -> draft.term().map(OfficeTerm::role))
                          .equals(Optional.of(RoleClass.HEAD_OF_STATE)));
      case "man", "woman", "minister", "diplomat", "official", "counterpart" ->
          Optional.of(Draft::isPerson);
      default -> Optional.empty();
    };
  }

  // Sides of a conflict are those spoken of most; other pairs are those spoken of last.
  private List<Draft> pair(NounPhrase phrase, Predicate<Draft> fits) {
    boolean sides = SIDES.contains(phrase.lemma());
    int position = phrase.head().index();
    List<Draft> foes = sides ? mostMentioned(position, fits) : List.of();
    if (foes.isEmpty() && sides && view.isRelation(position, "nsubj")) {
      foes = onlyTwo(position, fits);
    }
    boolean guess = !sides || isFirstParty(position);
    return foes.isEmpty() && guess ? lastTwo(position, fits) : foes;
  }

  // "X fired at Y's posts and Y fired back, both sides said": the two of the sentence.
  private List<Draft> onlyTwo(int position, Predicate<Draft> fits) {
    Map<String, Draft> found = new LinkedHashMap<>();
    for (Drafts.Use use : drafts.before(position)) {
      if (view.sentence(use.position()) == view.sentence(position) && fits.test(use.draft())) {
        found.put(use.draft().side(), use.draft());
      }
    }
    List<Draft> two = new ArrayList<>(found.values());
    Collections.reverse(two);
    return two.size() == 2 ? two : List.of();
  }

  // "Both sides agreed" at the beginning of a sentence means those of the sentence before.
  private boolean isFirstParty(int position) {
    return view.isRelation(position, "nsubj")
        && drafts.before(position).stream()
            .noneMatch(use -> view.sentence(use.position()) == view.sentence(position));
  }

  private List<Draft> mostMentioned(int position, Predicate<Draft> fits) {
    Map<Draft, Long> counts =
        drafts.before(position).stream()
            .filter(
                use ->
                    view.sentence(use.position()) < view.sentence(position)
                        && fits.test(use.draft()))
            .collect(
                Collectors.groupingBy(
                    Drafts.Use::draft, LinkedHashMap::new, Collectors.counting()));
    List<Draft> ranked =
        counts.keySet().stream()
            .sorted(
                Comparator.comparing((Draft draft) -> counts.getOrDefault(draft, 0L)).reversed())
            .toList();
    boolean clear =
        ranked.size() >= 2
            && (counts.getOrDefault(ranked.get(1), 0L) >= 2 || ranked.size() == 2)
            && (ranked.size() == 2
                || counts.getOrDefault(ranked.get(1), 0L) > counts.getOrDefault(ranked.get(2), 0L));
    return clear ? ranked.subList(0, 2) : List.of();
  }

  // Whoever urges both sides is neither.
  private List<Draft> ownClause(int position) {
    return view.syntax().ancestors(view.token(position)).stream()
        .limit(2)
        .flatMap(verb -> view.syntax().children(verb, "nsubj").stream())
        .filter(subject -> subject.index() != position)
        .flatMap(
            subject ->
                Stream.concat(Stream.of(subject), view.syntax().descendants(subject).stream()))
        .flatMap(token -> drafts.headedBy(token.index()).stream())
        .toList();
  }

  // "X and Y urged him, and both leaders offered": two that were named together come first.
  private List<Draft> joined(Drafts.Use use, Predicate<Draft> fits) {
    if (!view.isRelation(use.position(), "conj")) {
      return List.of();
    }
    Stream<Draft> first = drafts.headedBy(view.token(use.position()).head()).stream();
    return Stream.concat(first, Stream.of(use.draft())).filter(fits).distinct().toList();
  }

  // "Iran-backed" speaks of those who are backed.
  private boolean isHyphened(Mention mention) {
    return view.word(mention.end()).equals("-");
  }

  private List<Draft> lastTwo(int position, Predicate<Draft> fits) {
    Set<Draft> found = new LinkedHashSet<>();
    Set<Draft> here =
        new LinkedHashSet<>(view.isRelation(position, "nsubj") ? List.of() : ownClause(position));
    for (Drafts.Use use : drafts.before(position)) {
      List<Draft> joined = joined(use, fits);
      if (joined.size() == 2 && view.sentence(position) - view.sentence(use.position()) <= 1) {
        return joined;
      }
      if (view.sentence(position) - view.sentence(use.position()) > PAIR_SENTENCES) {
        break;
      }
      if (fits.test(use.draft()) && !here.contains(use.draft()) && !isHyphened(use.mention())) {
        found.add(use.draft());
      }
      if (found.size() == 2) {
        List<Draft> pair = new ArrayList<>(found);
        Collections.reverse(pair);
        return pair;
      }
    }
    return List.of();
  }
}
