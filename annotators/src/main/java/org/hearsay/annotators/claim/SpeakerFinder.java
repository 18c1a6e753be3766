package org.hearsay.annotators.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.annotators.actor.ActorIndex;
import org.hearsay.annotators.claim.reporting.Clauses;
import org.hearsay.annotators.claim.reporting.Draft;
import org.hearsay.annotators.claim.reporting.Phrases;
import org.hearsay.knowledge.places.Countries;
import org.hearsay.knowledge.places.Country;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.model.Span;
import org.hearsay.model.facts.Actor;
import org.hearsay.model.facts.ActorKind;

/** Finds who speaks in a draft: actors, or the reason why there are none. */
final class SpeakerFinder {
  static final String NOBODY = "the text names nobody";
  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final Set<String> SIDES = Set.of("government", "authority", "administration");
  private static final Set<String> LINKS = Set.of("to", "for", "at", "from", "with");
  private static final Set<String> OWNERS = Set.of("its", "his", "her", "their");
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she");
  private static final Set<String> ISSUING = Set.of("from", "by", "of");

  private final Syntax syntax;
  private final Clauses clauses;
  private final ActorIndex actors;
  private final Mentions mentions;
  private final List<Actor> all;
  private final Countries countries;

  SpeakerFinder(Syntax syntax, ActorIndex actors, List<Actor> all, Countries countries) {
    this.all = all;
    this.countries = countries;
    this.syntax = syntax;
    this.mentions = new Mentions(all);
    this.clauses = new Clauses(syntax);
    this.actors = actors;
  }

  /** The speakers of a draft, several where its source is a coordination. */
  List<Speaker> find(Draft draft) {
    if (draft.source().isEmpty()) {
      return List.of(Speaker.unknown(reason(draft), Optional.empty()));
    }
    Span source = withoutPossessive(draft.source().get());
    boolean here = draft.origin() != Draft.Origin.CONTINUATION;
    Optional<Token> head = syntax.headOf(source);
    List<Actor> found = head.isEmpty() ? List.of() : actorsOf(source, head.get());
    List<Speaker> speakers = new ArrayList<>();
    for (Actor actor : new LinkedHashSet<>(found)) {
      Span mention = mentionOf(actor, source);
      speakers.add(Speaker.of(actor, here ? Optional.of(mention) : Optional.empty()));
    }
    if (speakers.isEmpty()) {
      String words =
          syntax.tokensIn(source).stream()
              .map(Token::text)
              .limit(8)
              .reduce("", SpeakerFinder::join);
      String reason = "'" + words + "' stands for nobody the text makes known";
      speakers.add(Speaker.unknown(reason, here ? Optional.of(source) : Optional.empty()));
    }
    return speakers;
  }

  /** "the minister's suggestion": whose it is, without the mark that says so. */
  private Span withoutPossessive(Span source) {
    List<Token> words = syntax.tokensIn(source);
    int last = words.size() - 1;
    return last > 0 && words.get(last).xpos().equals("POS")
        ? new Span(source.begin(), words.get(last - 1).span().end())
        : source;
  }

  private static String join(String left, String right) {
    return left.isEmpty() ? right : left + " " + right;
  }

  private static String reason(Draft draft) {
    return draft.cue().isEmpty() ? "nobody is named as the one who is quoted" : NOBODY;
  }

  private List<Actor> actorsOf(Span source, Token head) {
    if (Phrases.isDocument(head) && actors.of(head).stream().noneMatch(SpeakerFinder::isBody)) {
      List<Actor> issuing = issuers(head);
      return issuing.isEmpty() ? largestWithin(source) : issuing;
    }
    List<Actor> showing = showing(head);
    if (!showing.isEmpty()) {
      return showing;
    }
    List<Actor> whole = named(source);
    Optional<Span> main = whole.isEmpty() ? firstPart(source) : Optional.empty();
    if (main.isPresent()) {
      whole = apposed(source).or(() -> Optional.of(named(main.get()))).get();
    }
    List<Actor> found = whole.isEmpty() ? headed(source) : whole;
    if (!found.isEmpty()) {
      return found;
    }
    if (head.upos().equals("PROPN") || isBracketed(source)) {
      List<Actor> within = largestWithin(source);
      if (!within.isEmpty()) {
        return within;
      }
    }
    if (RELATIVE.contains(head.text().toLowerCase(Locale.ROOT))) {
      return antecedent(head);
    }
    List<Actor> covering = actors.at(head);
    if (!covering.isEmpty()) {
      return covering;
    }
    return syntax.tokensIn(source).stream()
        .flatMap(token -> actors.of(token).stream())
        .filter(actor -> !head.upos().equals("NOUN"))
        .limit(1)
        .toList();
  }

  // "Lima showed what it called proof": who shows it calls it so
  private List<Actor> showing(Token pronoun) {
    return Optional.of(pronoun)
        .filter(token -> PRONOUNS.contains(token.text()) && token.isRelation("nsubj"))
        .flatMap(syntax::head)
        .filter(verb -> verb.isRelation("acl"))
        .flatMap(syntax::head)
        .filter(what -> what.text().equals("what"))
        .flatMap(syntax::head)
        .flatMap(clauses::subject)
        .map(actors::phrase)
        .orElse(List.of());
  }

  private List<Actor> named(Span source) {
    List<Actor> whole = wholePhrase(source);
    if (whole.isEmpty() && firstPart(source).isEmpty()) {
      List<Actor> owned = owned(source);
      return owned.isEmpty() ? nameAtEnd(source) : owned;
    }
    return whole;
  }

  // "The head of the mission, Omar Haddad", "Omar Haddad, an aide to the minister": the name
  private Optional<List<Actor>> apposed(Span source) {
    List<Token> words = syntax.tokensIn(source);
    int first = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).text().equals(",")) {
        if (i > first) {
          Span part = words.get(first).span().cover(words.get(i - 1).span());
          List<Actor> found =
              wholePhrase(part).stream()
                  .filter(actor -> actor.kind() == ActorKind.PERSON)
                  .filter(actor -> actor.mentions().contains(part) && isName(part))
                  .toList();
          if (!found.isEmpty()) {
            return Optional.of(found);
          }
        }
        first = i + 1;
      }
    }
    return Optional.empty();
  }

  private boolean isName(Span part) {
    return syntax.tokensIn(part).stream()
        .allMatch(word -> !word.upos().equals("NOUN") && !word.upos().equals("DET"));
  }

  // An outlet called "report" is still an outlet.
  private static boolean isBody(Actor actor) {
    return actor.sector().isPresent();
  }

  // The mention that is the source but for an article in front of it.
  private List<Actor> wholePhrase(Span source) {
    return mentions.near(source).stream()
        .filter(each -> each.span().end() == source.end() && onlyArticle(source, each.span()))
        .map(Mentions.Mention::actor)
        .distinct()
        .toList();
  }

  // "the country's prime minister": what stands behind the owner
  private List<Actor> owned(Span source) {
    List<Token> words = syntax.tokensIn(source);
    boolean linked = words.stream().skip(1).anyMatch(word -> word.upos().equals("ADP"));
    for (int i = words.size() - 2; i > 0 && !linked; i--) {
      if (words.get(i).xpos().equals("POS")) {
        return wholePhrase(words.get(i + 1).span().cover(words.get(words.size() - 1).span()));
      }
    }
    return List.of();
  }

  private boolean isBracketed(Span source) {
    List<Token> words = syntax.tokensIn(source);
    return words.get(words.size() - 1).text().equals(")");
  }

  // The actor with the longest mention inside the source.
  private List<Actor> largestWithin(Span source) {
    Actor best = null;
    int most = 1;
    for (Mentions.Mention each : mentions.near(source)) {
      if (source.contains(each.span()) && each.span().length() > most) {
        best = each.actor();
        most = each.span().length();
      }
    }
    return best == null ? List.of() : List.of(best);
  }

  // "a senior officer, speaking on condition": who he is stands before the comma
  private Optional<Span> firstPart(Span source) {
    List<Token> words = syntax.tokensIn(source);
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).text().equals(",")) {
        boolean list = words.stream().skip(i).anyMatch(word -> word.upos().equals("CCONJ"));
        return list
            ? Optional.empty()
            : Optional.of(new Span(source.begin(), words.get(i - 1).span().end()));
      }
    }
    return Optional.empty();
  }

  // "an aide to the envoy" is not the envoy, though the tree may say so
  private List<Actor> headed(Span source) {
    List<Token> words = syntax.tokensIn(source);
    for (int i = 1; i < words.size() && !words.get(i).upos().equals("VERB"); i++) {
      Token before = words.get(i - 1);
      if (LINKS.contains(words.get(i).text()) && before.upos().equals("NOUN")) {
        List<Actor> found = wholePhrase(words.get(0).span().cover(before.span()));
        return found.isEmpty() ? actors.at(before) : found;
      }
    }
    List<Actor> found = actors.at(source);
    return found.isEmpty() ? seated(words) : found;
  }

  // "the government in Paris" is the government of the state that has its seat there
  private List<Actor> seated(List<Token> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      boolean side = SIDES.contains(words.get(i - 1).lemma());
      if (side && words.get(i).text().equals("in")) {
        Token seat = words.get(i + 1);
        List<Actor> states =
            actors.at(seat).stream().filter(actor -> actor.kind() == ActorKind.STATE).toList();
        return states.isEmpty() ? stateOf(seat.text()) : states;
      }
    }
    return List.of();
  }

  private List<Actor> stateOf(String capital) {
    Optional<String> code = countries.byCapital(capital).map(Country::iso3);
    return all.stream()
        .filter(actor -> actor.kind() == ActorKind.STATE && actor.country().equals(code))
        .filter(actor -> code.isPresent())
        .limit(1)
        .toList();
  }

  // "ministry spokesman Omar Haddad", "the agency Tasnim": the name at the end is who speaks
  private List<Actor> nameAtEnd(Span source) {
    if (syntax.tokensIn(source).stream().anyMatch(token -> token.upos().equals("CCONJ"))) {
      return List.of();
    }
    return mentions.near(source).stream()
        .filter(each -> isTitled(each.actor(), each.span(), source))
        .map(Mentions.Mention::actor)
        .limit(1)
        .toList();
  }

  private boolean isTitled(Actor actor, Span name, Span source) {
    if (name.end() != source.end() || !source.contains(name) || name.begin() == source.begin()) {
      return false;
    }
    List<Token> before = syntax.tokensIn(new Span(source.begin(), name.begin()));
    if (isServing(before)) {
      return false;
    }
    Token last = before.get(before.size() - 1);
    if (actor.kind() == ActorKind.PERSON) {
      return last.upos().equals("NOUN")
          || last.upos().equals("PROPN")
          || last.upos().equals("ADJ")
          || last.text().equals(",");
    }
    return last.upos().equals("NOUN")
        && syntax.tokensIn(name).stream().allMatch(token -> token.upos().equals("PROPN"));
  }

  // "a spokesman for Omar Haddad": another than whom he serves
  private static boolean isServing(List<Token> before) {
    boolean one = Set.of("a", "an").contains(before.get(0).text().toLowerCase(Locale.ROOT));
    return before.stream()
        .skip(1)
        .map(Token::text)
        .anyMatch(word -> word.equals("for") || word.equals("to") || (one && word.equals("of")));
  }

  private boolean onlyArticle(Span source, Span mention) {
    return source.contains(mention)
        && (mention.begin() == source.begin()
            || syntax.tokensIn(new Span(source.begin(), mention.begin())).stream()
                .allMatch(SpeakerFinder::isArticle));
  }

  private static boolean isArticle(Token token) {
    return token.upos().equals("DET")
        || token.upos().equals("NUM")
        || token.xpos().equals("PRP$")
        || OWNERS.contains(token.text());
  }

  private List<Actor> antecedent(Token pronoun) {
    for (Token above : syntax.ancestors(pronoun)) {
      Optional<Token> head = syntax.head(above).filter(each -> above.isRelation("acl"));
      if (head.isPresent() && head.get().index() < pronoun.index()) {
        List<Actor> found = actors.phrase(head.get());
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return nounBefore(pronoun).map(actors::at).orElse(List.of());
  }

  private Optional<Token> nounBefore(Token pronoun) {
    int at = pronoun.index() - 1;
    int first = syntax.sentenceOf(pronoun).firstToken();
    while (at > first && syntax.token(at).upos().equals("PUNCT")) {
      at--;
    }
    return at < first ? Optional.empty() : Optional.of(syntax.token(at));
  }

  /** The actors whose statement, poll or study it is. */
  List<Actor> issuers(Token document) {
    for (Token child : syntax.children(document)) {
      boolean issuing =
          child.relation().equals("nmod:poss")
              || child.isRelation("compound")
              || clauses.caseOf(child).filter(ISSUING::contains).isPresent();
      List<Actor> found = issuing ? actors.phrase(child) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private Span mentionOf(Actor actor, Span source) {
    return mentions.near(source).stream()
        .filter(each -> each.actor().id().equals(actor.id()))
        .map(Mentions.Mention::span)
        .filter(mention -> source.contains(mention) || mention.contains(source))
        .max((left, right) -> Integer.compare(left.length(), right.length()))
        .filter(mention -> mention.length() <= source.length())
        .orElse(source);
  }
}
