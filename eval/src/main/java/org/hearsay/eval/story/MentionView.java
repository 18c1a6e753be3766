package org.hearsay.eval.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.language.Syntax;
import org.hearsay.language.Token;
import org.hearsay.merge.fact.happening.EventView;
import org.hearsay.merge.fact.happening.EventView.Parties;
import org.hearsay.merge.fact.happening.EventView.Places;
import org.hearsay.merge.fact.happening.EventView.Voice;
import org.hearsay.merge.fact.word.Stems;
import org.hearsay.merge.fact.word.TriggerWords;
import org.hearsay.model.Document;
import org.hearsay.model.facts.Event;
import org.hearsay.model.facts.Facts;

/**
 * What the rule for happenings sees of a marked mention: its words, the heads of its subject and
 * object, the words of its sentence, and the kind of event that the engine finds there.
 */
final class MentionView {
  private final Document document;
  private final Syntax syntax;

  MentionView(Document document) {
    this.document = document;
    this.syntax = Syntax.of(document);
  }

  EventView of(GoldMention mention) {
    Optional<Token> head = syntax.headOf(mention.span());
    String words = mention.span().text(document.text());
    Set<String> triggers = TriggerWords.stems(words + head.map(this::completion).orElse(""));
    Optional<Event> event =
        document.get(Facts.EVENTS).stream()
            .filter(each -> each.trigger().overlaps(mention.span()))
            .findFirst();
    Set<String> context = head.map(this::context).orElseGet(HashSet::new);
    context.removeAll(triggers);
    return new EventView(
        event.map(Event::type),
        Set.of(),
        triggers,
        heads(head, "nsubj", "nmod", "obl", "compound"),
        heads(head, "obj", "iobj", "nsubj:pass"),
        Places.none(),
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        context,
        Voice.ofReport());
  }

  /** The particle of a verb; of a verb that tells nothing also what it is done to. */
  private String completion(Token head) {
    StringBuilder more = new StringBuilder();
    syntax.child(head, "compound:prt").ifPresent(each -> more.append(' ').append(each.text()));
    if (TriggerWords.areVague(TriggerWords.stems(head.lemma()))) {
      syntax
          .child(head, "obj", "nsubj:pass")
          .ifPresent(each -> more.append(' ').append(each.text()));
    }
    return more.toString();
  }

  private Parties heads(Optional<Token> head, String... relations) {
    List<Token> found = head.map(token -> syntax.children(token, relations)).orElse(List.of());
    Set<String> keys =
        found.stream()
            .filter(MentionView::isNoun)
            .map(token -> Stems.of(token.lemma()))
            .collect(Collectors.toSet());
    return new Parties(keys, Set.of(), Set.of());
  }

  private Set<String> context(Token head) {
    Set<String> stems = new HashSet<>();
    for (Token token : syntax.tokensOf(syntax.sentenceOf(head))) {
      if (isNoun(token) || token.upos().equals("VERB") || token.upos().equals("ADJ")) {
        stems.add(Stems.of(token.lemma()));
      }
    }
    return stems;
  }

  private static boolean isNoun(Token token) {
    return token.upos().equals("NOUN") || token.upos().equals("PROPN");
  }
}
