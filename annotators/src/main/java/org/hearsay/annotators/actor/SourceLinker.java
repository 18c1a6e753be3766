package org.hearsay.annotators.actor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.phrase.KindNouns;
import org.hearsay.annotators.actor.phrase.Mention;
import org.hearsay.annotators.actor.phrase.NounPhrase;
import org.hearsay.annotators.actor.phrase.ReportView;
import org.hearsay.annotators.actor.phrase.Sides;
import org.hearsay.knowledge.lexicon.NounClasses;
import org.hearsay.language.Attribution;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.ActorKind;

/**
 * Joins those that nothing but what they say makes a party: "the mutineers said", "two critics of
 * the plan". What is written or counted says nothing itself; its issuer does.
 */
final class SourceLinker {
  private static final double LIKELY = 0.6;
  private static final int LONGEST_NAME = 5;
  private static final Set<String> AIRING =
      Set.of("channel", "radio", "tv", "television", "news", "times", "post", "daily");
  private static final Set<String> ENDINGS =
      Set.of("er", "or", "ist", "ian", "ant", "man", "crat", "ee");
  private static final Set<String> RELATIVES = Set.of("which", "who", "that");
  private static final Set<String> PEOPLE =
      Set.of(
          "friend",
          "student",
          "expert",
          "resident",
          "parent",
          "president",
          "agent",
          "guest",
          "host",
          "scholar",
          "veteran",
          "monk",
          "guard",
          "chief",
          "head",
          "aide",
          "couple",
          "caller",
          "spouse",
          "husband",
          "wife",
          "son",
          "daughter",
          "mother",
          "father",
          "sister",
          "brother",
          "cousin",
          "aunt",
          "uncle",
          "girl",
          "boy",
          "youth",
          "witness",
          "monarch",
          "rebel",
          "ally",
          "critic",
          "cleric",
          "medic",
          "academic",
          "skeptic",
          "hostage",
          "captain",
          "colonel",
          "scientist",
          "widow",
          "crew");
  private static final Set<String> THINGS =
      Set.of(
          "letter",
          "paper",
          "number",
          "order",
          "computer",
          "poster",
          "banner",
          "figure",
          "border",
          "factor",
          "sector",
          "error",
          "monitor",
          "matter",
          "chapter",
          "center",
          "centre",
          "power",
          "water",
          "weather",
          "river",
          "theater",
          "theatre",
          "tower",
          "charter",
          "newspaper",
          "sticker",
          "folder",
          "register",
          "filter",
          "flyer",
          "header",
          "counter",
          "indicator",
          "committee",
          "filer",
          "offer",
          "answer",
          "reminder",
          "disaster",
          "summer",
          "winter",
          "quarter",
          "semester",
          "master",
          "behavior",
          "behaviour",
          "mirror",
          "rumor",
          "rumour",
          "humor",
          "terror",
          "horror",
          "plant",
          "grant",
          "variant",
          "covenant",
          "warrant",
          "restaurant",
          "fee",
          "tree",
          "degree",
          "guarantee",
          "coffee");

  private final ReportView view;
  private final Drafts drafts;
  private final Sides sides;
  private final PartyLinker parties;
  private final NounClasses classes;
  private final Map<String, Draft> byNoun = new HashMap<>();

  SourceLinker(ReportView view, Drafts drafts, Sides sides, PartyLinker parties) {
    this.view = view;
    this.drafts = drafts;
    this.sides = sides;
    this.parties = parties;
    this.classes = view.knowledge().nounClasses();
  }

  /** Makes an actor of each source that is somebody and nobody so far. */
  void link() {
    view.attributions().stream()
        .filter(each -> each.confidence() >= LIKELY)
        .sorted(Comparator.comparingInt(each -> each.cue().begin()))
        .map(Attribution::source)
        .flatMap(Optional::stream)
        .forEach(this::link);
    view.syntax().tokens().stream()
        .filter(token -> RELATIVES.contains(token.text()) && isTelling(token))
        .forEach(token -> antecedent(token).ifPresent(this::linkHead));
  }

  // "the security service, which said": whoever the pronoun stands for
  private boolean isTelling(Token pronoun) {
    Optional<Token> verb = view.syntax().head(pronoun);
    return pronoun.isRelation("nsubj")
        && verb.flatMap(each -> view.knowledge().claimCues().verb(each.lemma(), Set.of()))
            .isPresent();
  }

  private Optional<Token> antecedent(Token pronoun) {
    return view.syntax()
        .head(pronoun)
        .filter(verb -> verb.isRelation("acl"))
        .flatMap(view.syntax()::head)
        .filter(noun -> noun.index() < pronoun.index());
  }

  private void linkHead(Token noun) {
    if (!drafts.isCovered(noun.index()) && noun.upos().equals("NOUN") && isSomebody(noun)) {
      linkPerson(noun);
    }
  }

  private void link(Span source) {
    Optional<Token> head = view.syntax().headOf(source);
    boolean free = head.isPresent() && !drafts.isCovered(head.get().index());
    boolean open =
        free
            && view.syntax().tokensIn(source).stream()
                .noneMatch(token -> drafts.isCovered(token.index()));
    if (open && head.get().upos().equals("PROPN")) {
      linkName(source);
    } else if (free && isHeadOf(head.get(), source) && isSomebody(head.get())) {
      linkPerson(head.get());
    } else if (open && classes.is(head.get().lemma(), "document")) {
      view.syntax().children(head.get(), "compound", "nmod").forEach(this::linkHead);
    }
  }

  // "three officials familiar with the draft", "critics of Mr Odhiambo", not "aide Ann Odhiambo"
  private boolean isHeadOf(Token noun, Span source) {
    return noun.upos().equals("NOUN")
        && view.syntax().tokensIn(source).stream()
            .filter(token -> drafts.isCovered(token.index()))
            .allMatch(
                token ->
                    token.index() < noun.index() ? isOwner(token, noun) : isBehind(token, noun));
  }

  private boolean isOwner(Token token, Token noun) {
    return view.syntax().children(noun).stream()
        .filter(child -> child.relation().equals("nmod:poss"))
        .anyMatch(child -> view.syntax().subtree(child).contains(token));
  }

  private boolean isBehind(Token token, Token noun) {
    return view.syntax().children(noun).stream()
        .filter(
            child ->
                child.isRelation("nmod") || child.isRelation("acl") || child.isRelation("amod"))
        .filter(child -> child.index() > noun.index())
        .anyMatch(child -> view.syntax().subtree(child).contains(token));
  }

  // "Channel 12", "Novaya Gazeta": a name of several words that says something is a body
  private void linkName(Span source) {
    List<Token> tokens = view.syntax().tokensIn(source);
    int first = tokens.get(0).index();
    int end = first + tokens.size();
    boolean article = tokens.get(0).upos().equals("DET");
    boolean name =
        tokens.stream()
            .skip(article ? 1 : 0)
            .allMatch(token -> view.isCapitalized(token.index()) || token.upos().equals("NUM"));
    boolean acronym = tokens.size() == 1 && view.text(source).matches("\\p{Lu}{3,7}");
    boolean few = tokens.size() < 2 && !acronym;
    if (!name || few || tokens.size() > LONGEST_NAME) {
      return;
    }
    Mention mention = Mention.of(view, article ? first + 1 : first, end, Mention.Form.NAME);
    String words = view.text(mention.span());
    Draft draft = drafts.keyed(ActorKind.ORGANIZATION, "party:" + words.toLowerCase(Locale.ROOT));
    if (tokens.stream().anyMatch(token -> AIRING.contains(view.lower(token.index())))) {
      draft.setSector("JRN");
    }
    drafts.useName(mention, draft, words);
  }

  private void linkPerson(Token head) {
    NounPhrase phrase = NounPhrase.of(view, head, sides);
    String key = head.lemma().toLowerCase(Locale.ROOT) + " " + phrase.isPlural();
    Draft known = byNoun.get(key);
    if (known != null && view.lower(phrase.first()).equals("the")) {
      drafts.use(phrase.mention(), known);
    } else {
      byNoun.put(key, parties.create(phrase, phrase.role()));
    }
  }

  private boolean isSomebody(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    if (THINGS.contains(lemma) || classes.is(lemma, "document")) {
      return false;
    }
    boolean person =
        PEOPLE.contains(lemma)
            || KindNouns.isBody(lemma)
            || KindNouns.isInstitution(lemma)
            || classes.is(lemma, "people")
            || view.knowledge().roles().find(lemma).filter(role -> role.person()).isPresent();
    return person || (lemma.length() > 4 && ENDINGS.stream().anyMatch(lemma::endsWith));
  }
}
